package org.bangyuan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.bangyuan.registry.api.PeopleSheets.Column;
import org.bangyuan.web.frame.Listing;
import org.bangyuan.web.people.PeopleSearch;

/** What the exported people list can show; ticked is what the list shows. */
@Named
@RequestScoped
public class PeopleSheetColumns {
    @Inject private Listing listing;

    /** A column of the sheet. */
    public record Choice(String name, boolean on) {
        public String getName() {
            return name;
        }

        public boolean isOn() {
            return on;
        }
    }

    public List<Choice> getAll() {
        return Arrays.stream(Column.values())
                .map(column -> new Choice(column.name(), isShown(column)))
                .toList();
    }

    private boolean isShown(Column column) {
        return switch (column) {
            case NAME -> true;
            case CITIZEN_ID -> shows("citizen-id");
            case SEX, BORN -> shows("age");
            case IDENTITY -> shows("identity");
            case REGISTER -> shows("register");
            case HUKOU -> shows("hukou");
            case PHONE -> shows("phone");
            case RESIDENCE, STATION -> false; // stand in the file only
        };
    }

    private boolean shows(String column) {
        return listing.shows(PeopleSearch.LIST, column);
    }
}
