package org.bangyuan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PeopleSheets;
import org.bangyuan.registry.api.PeopleSheets.ConsentState;
import org.bangyuan.registry.api.PeopleSheets.ConsentView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** SD-12: exports of whole numbers that wait for a second person, or have their answer. */
@Named
@RequestScoped
public class SheetConsents {
    @Inject private PeopleSheets sheets;
    @Inject private Attempt attempt;
    @Inject private Words words;
    @Inject private Me me;

    private List<ConsentView> rows;

    public List<ConsentView> getRows() {
        if (rows == null) {
            rows = sheets.consents();
        }
        return rows;
    }

    public boolean isAnswerable(ConsentView row) {
        return !row.own()
                && row.state() == ConsentState.WAITING
                && me.getMember()
                        .isAny(
                                Role.COUNTY_OFFICER,
                                Role.COUNTY_APPROVER,
                                Role.TOWN_LEADER,
                                Role.CITY_VA);
    }

    public String tone(ConsentView row) {
        return switch (row.state()) {
            case WAITING -> "warn";
            case GIVEN -> "done";
            case REFUSED -> "bad";
        };
    }

    public void give(UUID id) {
        settle(id, true);
    }

    public void refuse(UUID id) {
        settle(id, false);
    }

    private void settle(UUID id, boolean given) {
        if (attempt.run(() -> sheets.settle(id, given))) {
            Redirects.to("/people/exports.xhtml", words.get("web.sheet.settled"));
        }
    }
}
