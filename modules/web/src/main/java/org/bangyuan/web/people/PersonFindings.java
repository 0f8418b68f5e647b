package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Me;

/** 主动发现 and 走访 of the person whose page it is (六(二), F20). */
@Named
@RequestScoped
public class PersonFindings {
    @Inject private FindingDesk desk;
    @Inject private HomeVisits homeVisits;
    @Inject private PersonPage page;
    @Inject private Me me;

    private FindingsShown shown;

    public FindingsShown getShown() {
        if (shown == null) {
            PersonId person = new PersonId(page.getId());
            shown =
                    FindingsShown.of(
                            me,
                            page.getKnownDay(),
                            () -> desk.ofPerson(person),
                            () -> homeVisits.ofPerson(person));
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
