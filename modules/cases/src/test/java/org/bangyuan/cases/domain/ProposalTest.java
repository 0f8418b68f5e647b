package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final Money CAP = Money.ofYuan("38988.00");

    private static List<String> codes(CountyDesk.Draft typed) {
        FieldReader fields = new FieldReader();
        new ProposalReader(fields, Set.of("RF-FACTS")).read(typed);
        return fields.violations().stream().map(v -> v.field() + " " + v.code()).toList();
    }

    private static Assessment assessment(
            EligibilityResult.Outcome eligibility, TemporaryResult.Outcome outcome) {
        return new Assessment(
                new CaseFacts(null, null, null),
                eligibility,
                new TemporaryResult(outcome, null, CAP, null, List.of()),
                null,
                List.of(),
                List.of(),
                new Assessment.Versions("e", "t"));
    }

    private static List<String> departures(AssistanceCase matter, String yuan) {
        return Departures.of(
                matter,
                Money.ofYuan(yuan),
                assessment(EligibilityResult.Outcome.ELIGIBLE, TemporaryResult.Outcome.PAY));
    }

    @Test
    @DisplayName("五3 an approval names a positive amount")
    void approvalNeedsAnAmount() {
        assertThat(codes(new CountyDesk.Draft(true, "", List.of(), "")))
                .containsExactly("amountYuan cases.form.required");
        assertThat(codes(new CountyDesk.Draft(true, "0", List.of(), "")))
                .containsExactly("amountYuan cases.form.amount.positive");
        assertThat(codes(new CountyDesk.Draft(true, "8000", List.of(), ""))).isEmpty();
    }

    @Test
    @DisplayName("五3 EX-P06 a refusal names a known reason and says it in words")
    void refusalNeedsReasons() {
        assertThat(codes(new CountyDesk.Draft(false, "", List.of(), "不行")))
                .containsExactly(
                        "reasonCodes cases.form.reasons.none", "explanation cases.form.text.short");
        for (String nothing : List.of("", "不符合条件")) {
            assertThat(codes(new CountyDesk.Draft(false, "", List.of("RF-FACTS"), nothing)))
                    .singleElement()
                    .asString()
                    .startsWith("explanation ");
        }
        assertThat(codes(new CountyDesk.Draft(false, "", List.of("RF-X"), "调查核实的情况与申报不符。")))
                .containsExactly("reasonCodes cases.form.reasons.unknown");
        assertThat(codes(new CountyDesk.Draft(false, "", List.of("RF-FACTS"), "调查核实的情况与申报不符。")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "四(六) the plain road needs no explanation; above the soft cap and off the opinion do")
    void departures() {
        assertThat(departures(Given.atCounty(), "8000.00")).isEmpty();
        assertThat(departures(Given.atCounty(), "6000.00")).containsExactly("other-amount");
        assertThat(departures(Given.atCounty(), "40000.00"))
                .containsExactly("over-soft-cap", "other-amount");
        assertThat(departures(Given.inRecheck(), "8000.00")).containsExactly("recheck-open");
    }

    @Test
    @DisplayName("五2 EX-P04 approving against the township has to be explained")
    void againstTheTownship() {
        AssistanceCase matter = Given.visited();
        matter.giveOpinion(Given.leader(), null, "调查情况与申报不符，不同意。", Given.RECEIVED.plusDays(1));
        assertThat(departures(matter, "8000.00")).containsExactly("against-opinion");
    }

    @Test
    @DisplayName("三(二), 四(六) an exclusion or social assistance not settled has to be explained")
    void exclusionAndReferral() {
        assertThat(
                        Departures.of(
                                Given.atCounty(),
                                Given.PROPOSED,
                                assessment(
                                        EligibilityResult.Outcome.EXCLUDED,
                                        TemporaryResult.Outcome.REFER_FIRST)))
                .containsExactly("exclusion", "refer-first");
    }

    @Test
    @DisplayName(
            "an explanation of ten characters settles it; each missing one is told at the field")
    void explanation() {
        FieldReader fields = new FieldReader();
        ProposalReader reader = new ProposalReader(fields, Set.of());
        reader.requireExplanation(
                new Proposal.Terms(Given.PROPOSED, TextList.EMPTY, "太短"), List.of("over-soft-cap"));
        assertThat(fields.violations())
                .containsExactly(
                        Violation.of("explanation", "cases.form.explanation.over-soft-cap"));
        FieldReader enough = new FieldReader();
        new ProposalReader(enough, Set.of())
                .requireExplanation(
                        new Proposal.Terms(Given.PROPOSED, TextList.EMPTY, "经集体研究，情况特别困难。"),
                        List.of("over-soft-cap"));
        assertThat(enough.isFaultless()).isTrue();
    }
}
