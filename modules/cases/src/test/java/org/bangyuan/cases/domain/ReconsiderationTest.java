package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.cases.api.Reconsiderations.State;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 复核 of a decision, by the verbs of the case. */
class ReconsiderationTest {
    private static final LocalDate ASKED = Given.RECEIVED.plusDays(20);
    private static final Actor CLERK = Given.actor("desk", Role.COUNTY_OFFICER, ASKED);
    private static final Actor HANDLER = Given.actor("reviewer", Role.CITY_VA, ASKED);

    private static Reconsideration.Request to(Authority authority, String lateReason) {
        return new Reconsideration.Request(
                authority, Given.RECEIVED, ASKED, "林建军", "房屋烧毁，金额过低。", lateReason);
    }

    private static Reconsideration.Limits limits(int days) {
        return new Reconsideration.Limits(
                Deadline.ofCalendarDays(BuiltInCalendar.calendar(), Given.RECEIVED, days),
                Deadline.ofWorkingDays(BuiltInCalendar.calendar(), ASKED, 20),
                "[]");
    }

    private static AssistanceCase asked(AssistanceCase decided) {
        decided.requestReconsideration(CLERK, to(Authority.UPPER_BUREAU, null), limits(60));
        return decided;
    }

    private static AssistanceCase assigned(AssistanceCase decided) {
        asked(decided).assignReviewer(CLERK, Given.official("reviewer", "柯慧敏"));
        return decided;
    }

    private static AssistanceCase ruled(AssistanceCase decided, boolean revoked) {
        assigned(decided)
                .rule(
                        HANDLER,
                        new Reconsideration.Ruling(revoked, "温复核〔2024〕1号", "事实不清，依据不足。"),
                        Given.fiveFrom(ASKED));
        return decided;
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"APPROVED", "REFUSED", "PAID"})
    @DisplayName("五3 each result can be objected to; the decision holds while it is reconsidered")
    void everyResult(CaseStage stage) {
        AssistanceCase matter = asked(Given.at(stage));
        assertThat(matter.stage()).isEqualTo(stage);
        assertThat(matter.dueOn()).isEqualTo(limits(60).ruling().due());
        assertThat(matter.reviewAuthority()).contains(Authority.UPPER_BUREAU);
        assertThat(matter.reconsideration().orElseThrow().state()).isEqualTo(State.REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVED", "REFUSED", "PAID"})
    @DisplayName("五3 where nothing is decided there is nothing to object to")
    void nothingDecided(CaseStage stage) {
        AssistanceCase matter = Given.at(stage);
        refused("cases.reconsideration.not-decided", () -> asked(matter));
        assertThat(matter.reconsiderations()).isEmpty();
    }

    @Test
    @DisplayName("EX-R03 五3 an application to the other authority is joined, and no second matter")
    void joined() {
        AssistanceCase matter = asked(Given.refused());
        matter.requestReconsideration(CLERK, to(Authority.COUNTY_GOVERNMENT, null), limits(60));
        Reconsideration only = matter.reconsideration().orElseThrow();
        assertThat(matter.reconsiderations()).containsExactly(only);
        assertThat(only.request().authority()).isEqualTo(Authority.UPPER_BUREAU);
        assertThat(matter.joinedTo(only))
                .singleElement()
                .extracting(JoinedReconsideration::authority)
                .isEqualTo(Authority.COUNTY_GOVERNMENT);
        for (Authority again : Authority.values()) {
            conflict(
                    "cases.reconsideration.registered",
                    () -> matter.requestReconsideration(CLERK, to(again, null), limits(60)));
        }
    }

    @Test
    @DisplayName("EX-R03 五3 once one authority has decided, neither takes another application")
    void over() {
        for (boolean revoked : new boolean[] {true, false}) {
            AssistanceCase matter = ruled(Given.refused(), revoked);
            for (Authority authority : Authority.values()) {
                refused(
                        "cases.reconsideration.over",
                        () ->
                                matter.requestReconsideration(
                                        CLERK, to(authority, null), limits(60)));
            }
        }
    }

    @Test
    @DisplayName("A-REVIEW late, an application is taken with a reason or not at all")
    void late() {
        AssistanceCase matter = Given.refused();
        refused(
                "cases.reconsideration.late",
                () ->
                        matter.requestReconsideration(
                                CLERK, to(Authority.UPPER_BUREAU, null), limits(10)));
        matter.requestReconsideration(CLERK, to(Authority.UPPER_BUREAU, "住院治疗期间不能申请"), limits(10));
        assertThat(matter.reconsideration().orElseThrow().request().lateReason())
                .isEqualTo("住院治疗期间不能申请");
        AssistanceCase inTime = Given.refused();
        inTime.requestReconsideration(CLERK, to(Authority.UPPER_BUREAU, "并未逾期"), limits(60));
        assertThat(inTime.reconsideration().orElseThrow().request().lateReason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, CLERK",
        "first, INVESTIGATOR",
        "second, INVESTIGATOR",
        "leader, LEADER",
        "officer, OFFICER",
        "rechecker, RECHECKER",
        "approver, APPROVER"
    })
    @DisplayName(
            "EX-R05 五3 whoever accepted, visited, reviewed, re-checked or approved stands aside")
    void standsAside(String username, Capacity capacity) {
        AssistanceCase matter = Given.inRecheck();
        matter.recordRecheck(Given.rechecker(), "属实");
        matter.draft(Given.officer(), Given.refusal());
        matter.decide(Given.approver(), "鹿援决〔2024〕52号", Given.grounds());
        asked(matter);
        refused(
                "cases.recused." + capacity,
                () -> matter.assignReviewer(CLERK, Given.official(username, "张某")));
        assertThat(matter.reconsideration().orElseThrow().handler()).isNull();
    }

    @Test
    @DisplayName("SD-8 a relative of the household does not reconsider, nor registers")
    void relative() {
        AssistanceCase matter = asked(Given.refused());
        StandsAside brother = new StandsAside(Set.of(Given.SPOUSE), true);
        refused(
                "cases.sd8",
                () -> matter.assignReviewer(CLERK, new Official("brother", "黄成", brother)));
        Actor clerk = new Actor("brother", "黄成", CLERK.role(), "局", CLERK.at(), ASKED, brother);
        refused(
                "cases.sd8",
                () ->
                        matter.requestReconsideration(
                                clerk, to(Authority.COUNTY_GOVERNMENT, null), limits(60)));
    }

    @Test
    @DisplayName("五3 upheld, the decision stands, its clock stops, and only the handler says so")
    void upheld() {
        AssistanceCase matter = assigned(Given.refused());
        assertThatThrownBy(
                        () ->
                                matter.rule(
                                        Given.actor("another", Role.CITY_VA, ASKED),
                                        new Reconsideration.Ruling(false, "温复核〔2024〕1号", "事实清楚。"),
                                        Given.fiveFrom(ASKED)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.code()).isEqualTo("cases.reconsideration.not-handler"));
        AssistanceCase upheld = ruled(Given.refused(), false);
        assertThat(upheld.stage()).isEqualTo(CaseStage.REFUSED);
        assertThat(upheld.dueOn()).isNull();
        assertThat(upheld.reviewAuthority()).isEmpty();
        assertThat(upheld.reconsideration().orElseThrow().state()).isEqualTo(State.UPHELD);
        conflict(
                "cases.reconsideration.none-open",
                () -> upheld.assignReviewer(CLERK, Given.official("other", "温建平")));
    }

    @Test
    @DisplayName(
            "五3 revoked, the county has it again with a new clock; the old decision stays on file")
    void revoked() {
        AssistanceCase matter = ruled(Given.refused(), true);
        assertThat(matter.stage()).isEqualTo(CaseStage.COUNTY_RECEIVED);
        assertThat(matter.clock(CaseClock.Kind.COUNTY).orElseThrow().deadline())
                .isEqualTo(Given.fiveFrom(ASKED));
        assertThat(matter.decision()).isEmpty();
        assertThat(matter.proposal()).isEmpty();
        assertThat(matter.outcome().documentNumber()).isNull();
        assertThat(matter.decisions())
                .extracting(CountyDecision::documentNumber)
                .containsExactly("鹿援决〔2024〕52号");
        assertThat(matter.reconsiderations())
                .extracting(Reconsideration::state)
                .containsExactly(State.REVOKED);
    }

    private static Actor anew(String username) {
        return Given.actor(username, Role.COUNTY_OFFICER, ASKED);
    }

    @Test
    @DisplayName(
            "五3 a revoked decision is drafted and made anew by others, the reviewer least of all")
    void byOthers() {
        AssistanceCase matter = ruled(Given.refused(), true);
        for (String barred : Stream.of("officer", "approver").toList()) {
            refused(
                    "cases.decided-anew-by-others",
                    () -> matter.draft(anew(barred), Given.approval()));
        }
        refused("cases.sd7", () -> matter.draft(anew("reviewer"), Given.approval()));
        matter.draft(anew("officer2"), Given.approval());
        refused(
                "cases.decided-anew-by-others",
                () -> matter.decide(anew("approver"), "鹿援决〔2024〕60号", Given.grounds()));
        matter.decide(anew("approver2"), "鹿援决〔2024〕60号", Given.grounds());
        assertThat(matter.stage()).isEqualTo(CaseStage.APPROVED);
        assertThat(matter.decision().orElseThrow().position()).isEqualTo(2);
        assertThat(matter.reconsideration()).isEmpty();
        assertThat(asked(matter).reconsiderations()).hasSize(2);
    }

    @Test
    @DisplayName("五3 what was paid on a revoked decision is not paid again, nor decided away")
    void paidBefore() {
        AssistanceCase matter = ruled(Given.at(CaseStage.PAID), true);
        assertThat(matter.paidBefore()).isEqualTo(Given.PROPOSED);
        assertThat(matter.outcome().paidOn()).isNull();
        refused("cases.below-paid", () -> matter.draft(anew("officer2"), Given.refusal()));
        refused(
                "cases.below-paid",
                () -> matter.draft(anew("officer2"), terms(Money.ofYuan("7999.99"))));
        matter.draft(anew("officer2"), Given.approval());
        matter.decide(anew("approver2"), "鹿援决〔2024〕60号", Given.grounds());
        assertThat(matter.toPay()).isEqualTo(Money.ZERO);
        assertThat(matter.stage()).isEqualTo(CaseStage.PAID);
        assertThat(matter.outcome().paidOn()).isEqualTo(Given.RECEIVED);
    }

    private static Proposal.Terms terms(Money amount) {
        return new Proposal.Terms(amount, TextList.EMPTY, "");
    }

    @Test
    @DisplayName("五3 days in the wrong order, no reasons, no number: each is named by its field")
    void read() {
        FieldReader fields = new FieldReader();
        new ReconsiderationReader(fields)
                .request(
                        new Reconsiderations.Request(
                                "PROVINCE", "2024-10-09", "2024-10-08", "林建军", "不服", ""),
                        Given.RECEIVED,
                        ASKED);
        new ReconsiderationReader(fields)
                .ruling(new Reconsiderations.Ruling("ASSIGNED", "", "维持原决定"));
        assertThat(fields.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "deliveredOn",
                        "receivedOn",
                        "authority",
                        "reasons",
                        "outcome",
                        "documentNumber",
                        "findings");
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.RULE_BROKEN);
                            assertThat(problem.citations())
                                    .singleElement()
                                    .satisfies(c -> assertThat(c.clause()).startsWith("五"));
                        });
    }

    private static void conflict(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
