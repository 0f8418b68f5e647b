package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssistanceCaseTest {
    private static final LocalDate CORRECTED = LocalDate.of(2024, 10, 16);

    @Test
    @DisplayName(
            "五2 the township's five working days leave the day of receipt out and count make-up days")
    void townClock() {
        CaseClock clock = Given.received().clock(CaseClock.Kind.TOWN).orElseThrow();
        assertThat(clock.deadline().counted())
                .containsExactly(
                        LocalDate.of(2024, 10, 11),
                        LocalDate.of(2024, 10, 12),
                        LocalDate.of(2024, 10, 14),
                        LocalDate.of(2024, 10, 15),
                        LocalDate.of(2024, 10, 16));
        assertThat(clock.isRunning()).isTrue();
    }

    @Test
    @DisplayName(
            "五1 correction stops the township's clock, and complete papers start it anew the day after")
    void correctionRestartsTheClock() {
        AssistanceCase matter = Given.inCorrection();
        assertThat(matter.clock(CaseClock.Kind.TOWN).orElseThrow().stoppedOn())
                .isEqualTo(Given.RECEIVED);
        assertThat(matter.dueOn()).isEqualTo(LocalDate.of(2024, 10, 23));
        matter.completeCorrection(
                Given.actor("clerk", Role.TOWN_CLERK, CORRECTED), Given.fiveFrom(CORRECTED));
        assertThat(matter.dueOn()).isEqualTo(LocalDate.of(2024, 10, 23));
        assertThat(matter.clock(CaseClock.Kind.TOWN).orElseThrow().deadline().counted())
                .startsWith(CORRECTED.plusDays(1));
        assertThat(matter.members()).noneMatch(HouseholdMember::lacksAuthorisation);
        assertThat(matter.receivedOn()).isEqualTo(Given.RECEIVED);
        assertThat(matter.acceptedOn()).isEqualTo(CORRECTED);
    }

    @Test
    @DisplayName("五1 papers are asked for within the township's time, not after it")
    void correctionInTime() {
        AssistanceCase matter = Given.receivedFromAgent();
        LocalDate late = LocalDate.of(2024, 10, 17);
        refused(
                "cases.correction-too-late",
                () ->
                        matter.requestCorrection(
                                Given.actor("clerk", Role.TOWN_CLERK, late),
                                TextList.of("申请表"),
                                Given.tenFrom(late)));
    }

    @Test
    @DisplayName("五1 a case lapses only after the last day for correction")
    void lapsesAfterTheLastDay() {
        AssistanceCase matter = Given.inCorrection();
        LocalDate lastDay = matter.dueOn();
        refused(
                "cases.correction-still-running",
                () -> matter.lapse(Given.actor("clerk", Role.TOWN_CLERK, lastDay)));
        matter.lapse(Given.actor("clerk", Role.TOWN_CLERK, lastDay.plusDays(1)));
        assertThat(matter.stage()).isEqualTo(CaseStage.LAPSED);
        assertThat(matter.dueOn()).isNull();
    }

    @Test
    @DisplayName(
            "五2 two different investigators are assigned, and may be replaced before the visit")
    void twoInvestigators() {
        AssistanceCase matter = Given.accepted();
        Official one = Given.official("first", "黄成");
        refused("cases.two-investigators", () -> matter.assign(Given.clerk(), one, one));
        matter.assign(Given.clerk(), one, Given.official("second", "周素芬"));
        matter.assign(Given.clerk(), one, Given.official("third", "陈立"));
        assertThat(matter.investigators().items()).containsExactly("黄成", "陈立");
        assertThat(matter.isInvestigator("second")).isFalse();
    }

    @Test
    @DisplayName("五2 only an assigned investigator records the visit")
    void visitByTheAssigned() {
        AssistanceCase matter = Given.verifying();
        assertThatThrownBy(
                        () ->
                                matter.recordVisit(
                                        Given.actor(
                                                "stranger", Role.TOWN_INVESTIGATOR, Given.RECEIVED),
                                        Given.report()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        assertThat(matter.visit()).isEmpty();
    }

    @Test
    @DisplayName("五2 EX-P04 a negative opinion goes up too, and the county may approve")
    void negativeOpinionIsReported() {
        AssistanceCase matter = Given.visited();
        matter.giveOpinion(Given.leader(), null, "调查情况与申报不符，不同意。", Given.RECEIVED.plusDays(1));
        assertThat(matter.stage()).isEqualTo(CaseStage.REPORTED);
        assertThat(matter.opinion().orElseThrow().isAgree()).isFalse();
        assertThat(matter.amount()).isNull();
        matter.receive(Given.officer(), Given.fiveFrom(Given.RECEIVED));
        matter.draft(Given.officer(), Given.approval());
        matter.decide(Given.approver(), "鹿援决〔2024〕52号", Given.grounds());
        assertThat(matter.stage()).isEqualTo(CaseStage.APPROVED);
    }

    @Test
    @DisplayName("五3 a re-check stops no clock and is ordered once")
    void recheckRunsOn() {
        AssistanceCase matter = Given.inRecheck();
        assertThat(matter.clock(CaseClock.Kind.COUNTY).orElseThrow().isRunning()).isTrue();
        matter.recordRecheck(Given.rechecker(), "现场情况属实。");
        assertThat(matter.stage()).isEqualTo(CaseStage.COUNTY_RECEIVED);
        refused("cases.recheck-once", () -> matter.orderRecheck(Given.officer(), "再次复查"));
    }

    @Test
    @DisplayName("五3 the officer need not wait for the re-check; its result may come to the draft")
    void draftBeforeTheRecheck() {
        AssistanceCase matter = Given.inRecheck();
        matter.draft(Given.officer(), Given.approval());
        matter.recordRecheck(Given.rechecker(), "现场情况属实。");
        assertThat(matter.stage()).isEqualTo(CaseStage.DRAFTED);
        assertThat(matter.recheck().orElseThrow().isOpen()).isFalse();
    }

    @Test
    @DisplayName("五3 the county sends back once, within its time, and five new days run")
    void returnsOnce() {
        AssistanceCase matter = Given.atCounty();
        LocalDate day = LocalDate.of(2024, 10, 14);
        Actor officer = Given.actor("officer", Role.COUNTY_OFFICER, day);
        matter.returnToTown(officer, "补充核实收入", Given.fiveFrom(day));
        assertThat(matter.stage()).isEqualTo(CaseStage.VERIFYING);
        assertThat(matter.round()).isEqualTo(2);
        assertThat(matter.dueOn()).isEqualTo(LocalDate.of(2024, 10, 21));
        matter.recordVisit(Given.investigator(), Given.report());
        matter.giveOpinion(Given.leader(), Given.PROPOSED, "同意", day.plusDays(1));
        matter.receive(Given.officer(), Given.fiveFrom(day));
        refused(
                "cases.return-once",
                () -> matter.returnToTown(officer, "再补充", Given.fiveFrom(day)));
    }

    @Test
    @DisplayName("五3 the county cannot send back after its time")
    void returnsInTime() {
        AssistanceCase matter = Given.atCounty();
        LocalDate late = matter.dueOn().plusDays(1);
        refused(
                "cases.return-too-late",
                () ->
                        matter.returnToTown(
                                Given.actor("officer", Role.COUNTY_OFFICER, late),
                                "补充核实",
                                Given.fiveFrom(late)));
    }

    @Test
    @DisplayName("五3 an approval keeps the amount, the day, the paper and both names")
    void approvalIsComplete() {
        AssistanceCase matter = Given.approved();
        assertThat(matter.stage()).isEqualTo(CaseStage.APPROVED);
        assertThat(matter.outcome().approved()).isEqualTo(Money.ofYuan("8000.00"));
        assertThat(matter.outcome().decidedOn()).isEqualTo(Given.RECEIVED);
        assertThat(matter.outcome().documentNumber()).isEqualTo("鹿援决〔2024〕52号");
        assertThat(matter.outcome().draftedBy()).isEqualTo("officer");
        assertThat(matter.decision().orElseThrow().username()).isEqualTo("approver");
        assertThat(matter.dueOn()).isNull();
    }

    @Test
    @DisplayName("五3 deciding a second time is a conflict and changes nothing")
    void decidedOnce() {
        AssistanceCase matter = Given.approved();
        assertThatThrownBy(() -> matter.decide(Given.approver(), "鹿援决〔2024〕53号", Given.grounds()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
                            assertThat(problem.code()).isEqualTo("cases.already-decided");
                        });
        assertThat(matter.outcome().documentNumber()).isEqualTo("鹿援决〔2024〕52号");
    }

    @Test
    @DisplayName("五3 a draft sent back is drafted again, and the first stays on record")
    void sentBackToTheDrafter() {
        AssistanceCase matter = Given.drafted();
        matter.returnToDrafter(Given.approver(), "金额请再核");
        assertThat(matter.proposal().orElseThrow().remark()).isEqualTo("金额请再核");
        matter.draft(
                Given.officer(),
                new Proposal.Terms(Money.ofYuan("6000.00"), TextList.EMPTY, "与街道建议不同，已核减。"));
        assertThat(matter.proposal().orElseThrow().position()).isEqualTo(2);
        assertThat(matter.amount()).isEqualTo(Money.ofYuan("6000.00"));
    }

    @Test
    @DisplayName("payments may tell twice that a case is paid or returned")
    void settlementIsIdempotent() {
        AssistanceCase matter = Given.approved();
        matter.paid(Given.payer(), Given.RECEIVED);
        matter.paid(Given.payer(), Given.RECEIVED);
        matter.returnedByBank(Given.payer(), Given.RECEIVED, "户名不符");
        int entries = matter.timeline().size();
        matter.returnedByBank(Given.payer(), Given.RECEIVED, "户名不符");
        assertThat(matter.timeline()).hasSize(entries);
        assertThat(matter.stage()).isEqualTo(CaseStage.APPROVED);
        assertThat(matter.outcome().paidOn()).isNull();
    }

    @Test
    @DisplayName("every step leaves a line with actor and role, in order")
    void timeline() {
        assertThat(Given.approved().timeline())
                .extracting(TimelineEntry::key, TimelineEntry::username)
                .containsExactly(
                        entry("filed", "clerk"),
                        entry("accepted", "clerk"),
                        entry("assigned", "clerk"),
                        entry("visited", "first"),
                        entry("opinion-for", "leader"),
                        entry("received", "officer"),
                        entry("drafted-approval", "officer"),
                        entry("approved", "approver"));
    }

    @Test
    @DisplayName(
            "A-CAL a provisional deadline is counted again when the calendar comes, with a trace")
    void recounted() {
        LocalDate day = LocalDate.of(2026, 12, 28);
        WorkCalendar without = BuiltInCalendar.calendar();
        AssistanceCase filed =
                AssistanceCase.file(
                        Given.CASE,
                        "鹿援临〔2026〕1号",
                        Given.application(),
                        new Filing(
                                Given.actor("clerk", Role.TOWN_CLERK, day),
                                Capacity.CLERK,
                                Deadline.ofWorkingDays(without, day, 5),
                                true));
        assertThat(filed.isDueProvisional()).isTrue();
        assertThat(filed.dueOn()).isEqualTo(LocalDate.of(2027, 1, 5));
        Actor system =
                new Actor("system", "system", null, "", Instant.EPOCH, day, StandsAside.BY_NAME);
        assertThat(filed.recount(system, without)).isFalse();
        Map<LocalDate, WorkCalendar.DayException> days = new HashMap<>(without.exceptions());
        days.put(LocalDate.of(2027, 1, 1), new WorkCalendar.DayException(false, "元旦"));
        days.put(LocalDate.of(2027, 1, 4), new WorkCalendar.DayException(false, "元旦"));
        Set<Integer> years = new HashSet<>(without.loadedYears());
        years.add(2027);
        assertThat(filed.recount(system, new WorkCalendar(years, days, "2027"))).isTrue();
        assertThat(filed.dueOn()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(filed.isDueProvisional()).isFalse();
        assertThat(filed.timeline())
                .last()
                .extracting(TimelineEntry::key)
                .isEqualTo("cases.timeline.recounted");
    }

    private static org.assertj.core.groups.Tuple entry(String key, String username) {
        return org.assertj.core.groups.Tuple.tuple("cases.timeline." + key, username);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
