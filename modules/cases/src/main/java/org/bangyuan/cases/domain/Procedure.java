package org.bangyuan.cases.domain;

import static org.bangyuan.cases.api.CaseStage.ACCEPTED;
import static org.bangyuan.cases.api.CaseStage.CORRECTION;
import static org.bangyuan.cases.api.CaseStage.COUNTY_RECEIVED;
import static org.bangyuan.cases.api.CaseStage.DRAFTED;
import static org.bangyuan.cases.api.CaseStage.RECEIVED;
import static org.bangyuan.cases.api.CaseStage.RECHECK;
import static org.bangyuan.cases.api.CaseStage.REPORTED;
import static org.bangyuan.cases.api.CaseStage.TOWN_OPINION;
import static org.bangyuan.cases.api.CaseStage.VERIFYING;

import java.util.EnumSet;
import java.util.Set;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/** 五 办理流程: at which stage each step may be taken, by which role, in which capacity. */
public final class Procedure {
    private static final Set<CaseStage> OPEN = EnumSet.range(CaseStage.RECEIVED, CaseStage.DRAFTED);

    private Procedure() {}

    /** The stages at which the step may be taken. */
    public static Set<CaseStage> stagesOf(CaseAction action) {
        return switch (action) {
            case ACCEPT, REQUEST_CORRECTION -> EnumSet.of(RECEIVED);
            case COMPLETE_CORRECTION, LAPSE -> EnumSet.of(CORRECTION);
            case WITHDRAW -> OPEN;
            case ASSIGN -> EnumSet.of(ACCEPTED, VERIFYING);
            case RECORD_VISIT -> EnumSet.of(VERIFYING);
            case GIVE_OPINION -> EnumSet.of(TOWN_OPINION);
            case RECEIVE -> EnumSet.of(REPORTED);
            case ORDER_RECHECK -> EnumSet.of(COUNTY_RECEIVED);
            case RECORD_RECHECK -> EnumSet.of(RECHECK, DRAFTED);
            case DRAFT, RETURN_TO_TOWN -> EnumSet.of(COUNTY_RECEIVED, RECHECK);
            case DECIDE, RETURN_TO_DRAFTER -> EnumSet.of(DRAFTED);
        };
    }

    /** The role that takes the step. */
    public static Role roleOf(CaseAction action) {
        return switch (action) {
            case ACCEPT, REQUEST_CORRECTION, COMPLETE_CORRECTION, LAPSE, WITHDRAW, ASSIGN ->
                    Role.TOWN_CLERK;
            case RECORD_VISIT -> Role.TOWN_INVESTIGATOR;
            case GIVE_OPINION -> Role.TOWN_LEADER;
            case RECEIVE, ORDER_RECHECK, DRAFT, RETURN_TO_TOWN -> Role.COUNTY_OFFICER;
            case RECORD_RECHECK -> Role.COUNTY_RECHECK;
            case DECIDE, RETURN_TO_DRAFTER -> Role.COUNTY_APPROVER;
        };
    }

    /** The capacity in which the one who takes the step is remembered. */
    public static Capacity capacityOf(CaseAction action) {
        return switch (action) {
            case ACCEPT, REQUEST_CORRECTION, COMPLETE_CORRECTION, LAPSE, WITHDRAW, ASSIGN ->
                    Capacity.CLERK;
            case RECORD_VISIT -> Capacity.INVESTIGATOR;
            case GIVE_OPINION -> Capacity.LEADER;
            case RECEIVE, ORDER_RECHECK, RETURN_TO_TOWN -> Capacity.OFFICER;
            case DRAFT -> Capacity.DRAFTER;
            case RECORD_RECHECK -> Capacity.RECHECKER;
            case DECIDE, RETURN_TO_DRAFTER -> Capacity.APPROVER;
        };
    }

    /** The clause that the step carries out. */
    public static Citation citationOf(CaseAction action) {
        return switch (action) {
            case ACCEPT, REQUEST_CORRECTION, COMPLETE_CORRECTION, LAPSE, WITHDRAW ->
                    Citation.measure("五1");
            case ASSIGN, RECORD_VISIT, GIVE_OPINION -> Citation.measure("五2");
            default -> Citation.measure("五3");
        };
    }

    /**
     * @throws Problem CONFLICT {@code cases.already-decided} once it is decided, else RULE_BROKEN
     *     {@code cases.out-of-order.STAGE}
     */
    static void require(CaseAction action, CaseStage stage) {
        if (stagesOf(action).contains(stage)) {
            return;
        }
        boolean decided =
                stage == CaseStage.APPROVED
                        || stage == CaseStage.REFUSED
                        || stage == CaseStage.PAID;
        if (decided) {
            throw Problem.conflict("cases.already-decided");
        }
        throw Problem.ruleBroken(citationOf(action), "cases.out-of-order." + stage);
    }
}
