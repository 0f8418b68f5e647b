package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.assessment.api.HomeVisits.VisitView;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Me;

/** 走访 of the person and their household, the newest first; annulled ones are left out (F20). */
@Named
@RequestScoped
public class PersonVisits {
    @Inject private HomeVisits homeVisits;
    @Inject private PersonPage page;
    @Inject private Me me;

    private List<VisitView> visits;

    public List<VisitView> getVisits() {
        if (visits == null) {
            visits =
                    homeVisits.ofPerson(new PersonId(page.getId())).stream()
                            .filter(visit -> visit.annulledWhy() == null)
                            .filter(visit -> !visit.visitedOn().isAfter(page.getKnownDay()))
                            .toList();
        }
        return visits;
    }

    /** Those who go and see people. */
    public boolean isMayVisit() {
        return !page.isPast()
                && me.isAny(
                        Role.AGENT, Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.COUNTY_OFFICER);
    }
}
