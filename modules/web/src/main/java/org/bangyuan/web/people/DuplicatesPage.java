package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.registry.api.Duplicates;
import org.bangyuan.registry.api.Duplicates.Suspicion;

/** 疑似重复登记 of the jurisdiction, the strongest first. */
@Named
@RequestScoped
public class DuplicatesPage {
    @Inject private Duplicates duplicates;

    private List<Suspicion> found;

    public List<Suspicion> getFound() {
        if (found == null) {
            found = duplicates.suspicions();
        }
        return found;
    }
}
