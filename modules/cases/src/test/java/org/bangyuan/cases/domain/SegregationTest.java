package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SegregationTest {
    @ParameterizedTest(name = "SD: {0} after {1} is refused with {2}")
    @CsvSource({
        "INVESTIGATOR, CLERK, cases.sd1",
        "LEADER, CLERK, cases.sd1",
        "LEADER, INVESTIGATOR, cases.sd1",
        "CLERK, INVESTIGATOR, cases.sd1",
        "CLERK, LEADER, cases.sd1",
        "INVESTIGATOR, LEADER, cases.sd1",
        "OFFICER, CLERK, cases.sd2",
        "DRAFTER, LEADER, cases.sd2",
        "RECHECKER, INVESTIGATOR, cases.sd2",
        "APPROVER, LEADER, cases.sd2",
        "LEADER, APPROVER, cases.sd2",
        "CLERK, OFFICER, cases.sd2",
        "APPROVER, DRAFTER, cases.sd3",
        "DRAFTER, APPROVER, cases.sd3",
        "APPROVER, RECHECKER, cases.sd4",
        "CLERK, FILER, cases.sd-filer",
        "INVESTIGATOR, FILER, cases.sd-filer",
        "LEADER, FILER, cases.sd-filer",
        "APPROVER, FILER, cases.sd-filer"
    })
    @DisplayName("五 what somebody did bars them from what must be another person's")
    void barred(Capacity wanted, Capacity held, String code) {
        assertThat(Segregation.refusal(wanted, List.of(held))).contains(code);
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    @DisplayName("whoever did nothing yet, or the same before, may act")
    void open(Capacity wanted) {
        assertThat(Segregation.refusal(wanted, List.of())).isEmpty();
        if (wanted != Capacity.FILER) {
            assertThat(Segregation.refusal(wanted, EnumSet.of(wanted))).isEmpty();
        }
    }

    @Test
    @DisplayName("SD-3 the officer who signed for receipt but did not draft may decide")
    void receiverMayDecide() {
        assertThat(Segregation.refusal(Capacity.APPROVER, List.of(Capacity.OFFICER))).isEmpty();
    }

    @Test
    @DisplayName("SD-3 the drafter cannot approve their own draft")
    void ownDraft() {
        AssistanceCase matter = Given.drafted();
        Actor drafter = Given.actor("officer", Role.COUNTY_APPROVER, Given.RECEIVED);
        refused("cases.sd3", () -> matter.decide(drafter, "鹿援决〔2024〕52号", Given.grounds()));
        assertThat(matter.decision()).isEmpty();
    }

    @Test
    @DisplayName("SD-2 EX-P09 the town leader cannot decide for the county")
    void bothLevels() {
        AssistanceCase matter = Given.drafted();
        Actor leader = Given.actor("leader", Role.COUNTY_APPROVER, Given.RECEIVED);
        refused("cases.sd2", () -> matter.decide(leader, "鹿援决〔2024〕52号", Given.grounds()));
    }

    @Test
    @DisplayName("五1 EX-P03 the agent who filed cannot accept, nor be sent as investigator")
    void agent() {
        AssistanceCase matter = Given.receivedFromAgent();
        Actor agent = Given.actor("agent", Role.TOWN_CLERK, Given.RECEIVED);
        refused("cases.sd-filer", () -> matter.accept(agent));
        matter.accept(Given.clerk());
        refused(
                "cases.sd-filer",
                () ->
                        matter.assign(
                                Given.clerk(),
                                Given.official("agent", "林晓"),
                                Given.official("second", "周素芬")));
        assertThat(matter.investigators().items()).isEmpty();
    }

    @Test
    @DisplayName("SD-1 the clerk cannot be sent as investigator")
    void clerkAsInvestigator() {
        AssistanceCase matter = Given.accepted();
        refused(
                "cases.sd1",
                () ->
                        matter.assign(
                                Given.clerk(),
                                Given.official("clerk", "叶蓓"),
                                Given.official("second", "周素芬")));
        assertThat(matter.investigators().items()).isEmpty();
    }

    @Test
    @DisplayName("SD-8 nobody handles the case of a relative, whatever their names are")
    void relative() {
        AssistanceCase matter = Given.accepted();
        Official brother = new Official("first", "黄成", new StandsAside(Set.of(Given.SPOUSE), true));
        refused(
                "cases.sd8",
                () -> matter.assign(Given.clerk(), brother, Given.official("second", "周素芬")));
        assertThat(Segregation.refusal(matter, Capacity.APPROVER, brother)).contains("cases.sd8");
    }

    @Test
    @DisplayName("SD-8 the same name bars only while the official's own number is unknown")
    void sameName() {
        AssistanceCase matter = Given.accepted();
        refused(
                "cases.sd8-name",
                () ->
                        matter.assign(
                                Given.clerk(),
                                Given.official("first", "黄秀珍"),
                                Given.official("second", "周素芬")));
        Official namesake = new Official("first", "黄秀珍", new StandsAside(Set.of(), true));
        matter.assign(Given.clerk(), namesake, Given.official("second", "周素芬"));
        assertThat(matter.isInvestigator("first")).isTrue();
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.RULE_BROKEN);
                        });
    }
}
