package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.web.frame.Me;

/** 主动发现 and 走访 of the household whose page it is (六(二), F20). */
@Named
@RequestScoped
public class HouseholdFindings {
    @Inject private FindingDesk desk;
    @Inject private HomeVisits homeVisits;
    @Inject private HouseholdPage page;
    @Inject private Me me;

    private FindingsShown shown;

    public FindingsShown getShown() {
        if (shown == null) {
            shown =
                    FindingsShown.of(
                            me,
                            LocalDate.parse(page.getKnownDay()),
                            () -> desk.ofHousehold(page.getHousehold().id()),
                            () -> homeVisits.ofHousehold(page.getHousehold().id()));
        }
        return shown;
    }

    public boolean isMayRead() {
        return FindingsShown.mayRead(me);
    }

    public boolean isMayAnswer() {
        return !page.isPast() && FindingsShown.mayAnswer(me);
    }
}
