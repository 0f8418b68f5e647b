package org.bangyuan.cases.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CorrectionNotice;
import org.bangyuan.cases.domain.Official;
import org.bangyuan.cases.domain.Procedure;
import org.bangyuan.cases.domain.Recheck;
import org.bangyuan.cases.domain.Segregation;
import org.bangyuan.cases.domain.StandsAside;
import org.bangyuan.platform.security.StaffMember;

/**
 * What somebody can do next with a case: stage, role, segregation of duties and what happens once.
 */
final class Actions {
    private Actions() {}

    static Set<CaseAction> of(
            AssistanceCase matter, StaffMember staff, StandsAside standsAside, LocalDate today) {
        Official official = new Official(staff.username(), staff.name(), standsAside);
        Set<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : CaseAction.values()) {
            boolean open =
                    Procedure.stagesOf(action).contains(matter.stage())
                            && staff.is(Procedure.roleOf(action))
                            && isPossible(matter, staff, action, today)
                            && Segregation.refusal(matter, action, official).isEmpty();
            if (open) {
                actions.add(action);
            }
        }
        return actions;
    }

    private static boolean isPossible(
            AssistanceCase matter, StaffMember staff, CaseAction action, LocalDate today) {
        return switch (action) {
            case REQUEST_CORRECTION ->
                    matter.correction().isEmpty() && !today.isAfter(matter.dueOn());
            case LAPSE ->
                    matter.correction()
                            .map(CorrectionNotice::correctBy)
                            .filter(today::isAfter)
                            .isPresent();
            case RECORD_VISIT -> matter.isInvestigator(staff.username());
            case ORDER_RECHECK ->
                    matter.recheck().filter(r -> r.position() == matter.round()).isEmpty();
            case RECORD_RECHECK -> matter.recheck().filter(Recheck::isOpen).isPresent();
            case RETURN_TO_TOWN -> matter.round() == 1 && !today.isAfter(matter.dueOn());
            default -> true;
        };
    }
}
