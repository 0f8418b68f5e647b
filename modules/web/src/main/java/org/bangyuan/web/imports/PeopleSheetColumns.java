package org.bangyuan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.bangyuan.registry.api.PeopleSheets.Column;

/** What the exported people list can show. */
@Named
@RequestScoped
public class PeopleSheetColumns {
    public List<String> getAll() {
        return Arrays.stream(Column.values()).map(Enum::name).toList();
    }
}
