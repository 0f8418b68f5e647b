package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every stage × every step: where the procedure opens it, it goes where 五 says; else it is refused.
 */
class ProcedureTest {
    private static final Map<CaseAction, Consumer<AssistanceCase>> STEPS = steps();

    private static Map<CaseAction, Consumer<AssistanceCase>> steps() {
        Map<CaseAction, Consumer<AssistanceCase>> steps = new EnumMap<>(CaseAction.class);
        steps.put(CaseAction.ACCEPT, m -> m.accept(Given.clerk()));
        steps.put(
                CaseAction.REQUEST_CORRECTION,
                m ->
                        m.requestCorrection(
                                Given.clerk(), TextList.of("申请表"), Given.tenFrom(Given.RECEIVED)));
        steps.put(
                CaseAction.COMPLETE_CORRECTION,
                m -> m.completeCorrection(Given.clerk(), Given.fiveFrom(Given.RECEIVED)));
        steps.put(
                CaseAction.LAPSE,
                m -> m.lapse(Given.actor("clerk", Role.TOWN_CLERK, Given.RECEIVED.plusMonths(1))));
        steps.put(CaseAction.WITHDRAW, m -> m.withdraw(Given.clerk(), "申请人撤回"));
        steps.put(
                CaseAction.ASSIGN,
                m ->
                        m.assign(
                                Given.clerk(),
                                Given.official("first", "黄成"),
                                Given.official("second", "周素芬")));
        steps.put(
                CaseAction.RECORD_VISIT, m -> m.recordVisit(Given.investigator(), Given.report()));
        steps.put(
                CaseAction.GIVE_OPINION,
                m ->
                        m.giveOpinion(
                                Given.leader(), Given.PROPOSED, "同意", Given.RECEIVED.plusDays(1)));
        steps.put(
                CaseAction.RECEIVE,
                m -> m.receive(Given.officer(), Given.fiveFrom(Given.RECEIVED)));
        steps.put(CaseAction.ORDER_RECHECK, m -> m.orderRecheck(Given.officer(), "核实"));
        steps.put(CaseAction.RECORD_RECHECK, m -> m.recordRecheck(Given.rechecker(), "属实"));
        steps.put(CaseAction.DRAFT, m -> m.draft(Given.officer(), Given.approval()));
        steps.put(
                CaseAction.RETURN_TO_TOWN,
                m -> m.returnToTown(Given.officer(), "补充核实", Given.fiveFrom(Given.RECEIVED)));
        steps.put(
                CaseAction.DECIDE,
                m -> m.decide(Given.approver(), "鹿援决〔2024〕52号", Given.grounds()));
        steps.put(CaseAction.RETURN_TO_DRAFTER, m -> m.returnToDrafter(Given.approver(), "请再核"));
        return steps;
    }

    static Stream<Arguments> everyStageAndStep() {
        return Stream.of(CaseStage.values())
                .flatMap(
                        stage ->
                                Stream.of(CaseAction.values())
                                        .map(action -> Arguments.of(stage, action)));
    }

    @ParameterizedTest(name = "五 {0} × {1}")
    @MethodSource("everyStageAndStep")
    @DisplayName("五 each step is open at its stages and nowhere else")
    void stepsInOrder(CaseStage stage, CaseAction action) {
        AssistanceCase matter = Given.at(stage);
        Consumer<AssistanceCase> step = STEPS.get(action);
        boolean open =
                Procedure.stagesOf(action).contains(stage) && !isWithoutRecheck(stage, action);
        if (open) {
            step.accept(matter);
            assertThat(matter.stage()).isEqualTo(after(action, stage));
            return;
        }
        assertThatThrownBy(() -> step.accept(matter))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(refusal(stage)));
        assertThat(matter.stage()).isEqualTo(stage);
    }

    /** Nobody ordered one in the case that is drafted here. */
    private static boolean isWithoutRecheck(CaseStage stage, CaseAction action) {
        return stage == CaseStage.DRAFTED && action == CaseAction.RECORD_RECHECK;
    }

    private static Problem.Kind refusal(CaseStage stage) {
        return switch (stage) {
            case APPROVED, REFUSED, PAID -> Problem.Kind.CONFLICT;
            default -> Problem.Kind.RULE_BROKEN;
        };
    }

    private static CaseStage after(CaseAction action, CaseStage before) {
        return switch (action) {
            case ACCEPT, COMPLETE_CORRECTION -> CaseStage.ACCEPTED;
            case REQUEST_CORRECTION -> CaseStage.CORRECTION;
            case LAPSE -> CaseStage.LAPSED;
            case WITHDRAW -> CaseStage.WITHDRAWN;
            case ASSIGN, RETURN_TO_TOWN -> CaseStage.VERIFYING;
            case RECORD_VISIT -> CaseStage.TOWN_OPINION;
            case GIVE_OPINION -> CaseStage.REPORTED;
            case RECEIVE, RETURN_TO_DRAFTER -> CaseStage.COUNTY_RECEIVED;
            case ORDER_RECHECK -> CaseStage.RECHECK;
            case RECORD_RECHECK ->
                    before == CaseStage.DRAFTED ? CaseStage.DRAFTED : CaseStage.COUNTY_RECEIVED;
            case DRAFT -> CaseStage.DRAFTED;
            case DECIDE -> CaseStage.APPROVED;
        };
    }
}
