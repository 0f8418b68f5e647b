package org.bangyuan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HouseholdOverviewTest {
    /** Gives what it is asked about, and needs to be told. */
    private record Giving(AssistanceType type) implements AssistanceEngine<Long, String> {
        @Override
        public Class<Long> factsType() {
            return Long.class;
        }

        @Override
        public Determination<String> assess(Long facts, Standards standards) {
            if (facts < 0) {
                throw new LawError(LawError.MISSING_FACT, "amount");
            }
            return new Explanation()
                    .because(type.section(), "given")
                    .entitled(Money.ofFen(facts), "given");
        }

        @Override
        public String version() {
            return "1";
        }
    }

    @Test
    @DisplayName("EX-P07 what would this family get, and what is missing, in one call")
    void overview() {
        HouseholdOverview overview =
                new HouseholdOverview(
                        List.of(
                                new Giving(AssistanceType.MEDICAL),
                                new Giving(AssistanceType.LIVING)));
        List<HouseholdOverview.Line> lines =
                overview.of(
                        List.of(
                                new HouseholdOverview.Member(
                                        "father",
                                        Map.of(
                                                AssistanceType.MEDICAL,
                                                500L,
                                                AssistanceType.LIVING,
                                                9000L)),
                                new HouseholdOverview.Member(
                                        "son",
                                        Map.of(
                                                AssistanceType.LIVING,
                                                -1L,
                                                AssistanceType.HOUSING,
                                                1L))),
                        BuiltInParameters.parameters());
        assertThat(lines)
                .extracting(line -> line.member() + " " + line.type())
                .containsExactly("father LIVING", "father MEDICAL", "son LIVING");
        assertThat(lines.get(2).answer()).isEmpty();
        assertThat(lines.get(2).obstacle().orElseThrow().args()).containsExactly("amount");
        assertThat(lines.get(0).obstacle()).isEmpty();
        assertThat(lines.get(0).answer().orElseThrow().isEntitled()).isTrue();
        assertThat(HouseholdOverview.total(lines)).isEqualTo(Money.ofFen(9500));
    }
}
