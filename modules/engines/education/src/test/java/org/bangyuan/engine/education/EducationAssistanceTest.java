package org.bangyuan.engine.education;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.EducationFacts.Stage;
import org.bangyuan.engine.facts.EducationResult;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EducationAssistanceTest {
    private static final long MOST = 10_000_000;

    private final EducationAssistance engine = new EducationAssistance();

    private Determination<EducationResult> assess(EducationFacts facts) {
        Determination<EducationResult> determination =
                engine.assess(facts, BuiltInParameters.parameters());
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isNotBlank());
        return determination;
    }

    @Property(tries = 1000)
    @Label("四(四) what remains is never below zero, a supplement within it is never over")
    void remaining(
            @ForAll @LongRange(min = 0, max = MOST) long fees,
            @ForAll @LongRange(min = 0, max = MOST / 3) long reductions,
            @ForAll @LongRange(min = 0, max = MOST / 3) long grants,
            @ForAll @LongRange(min = 0, max = MOST / 3) long help,
            @ForAll @LongRange(min = 0, max = MOST) long proposed) {
        EducationResult result =
                assess(
                                new EducationFacts(
                                        Stage.HIGHER,
                                        Money.ofFen(fees),
                                        Money.ofFen(reductions),
                                        Money.ofFen(grants),
                                        Money.ofFen(help),
                                        Money.ofFen(proposed)))
                        .result();
        long remaining = Math.max(0, fees - reductions - grants - help);
        assertThat(result.remaining().fen()).isEqualTo(remaining);
        assertThat(result.overIfProposed())
                .contains(Money.ofFen(Math.max(0, proposed - remaining)));
    }

    @Test
    @DisplayName("四(四) EX-D04 four stages, whatever the age; postgraduates are not named")
    void stages() {
        for (Stage stage : Stage.values()) {
            boolean named = stage.ordinal() < 4;
            Determination<EducationResult> determination =
                    assess(new EducationFacts(stage, Money.ofYuan("1"), null, null, null, null));
            assertThat(determination).isInstanceOf(named ? Discretionary.class : NotEntitled.class);
            assertThat(determination.result().covered()).isEqualTo(named);
            assertThat(determination.result().overIfProposed()).isEmpty();
            assertThat(determination.steps().get(0).args()).containsExactly(stage);
        }
        Determination<EducationResult> burden =
                assess(new EducationFacts(null, Money.ofYuan("1"), null, null, null, null));
        assertThat(burden.result()).isEqualTo(new EducationResult(true, Money.ofYuan("1"), null));
        assertThat(burden.steps())
                .extracting(step -> step.key())
                .containsExactly("education.remaining", "education.channel");
        assertThat(engine.type()).isEqualTo(AssistanceType.EDUCATION);
        assertThat(engine.factsType()).isEqualTo(EducationFacts.class);
        assertThat(engine.version()).isNotBlank();
    }

    @Test
    @DisplayName("四(四) EX-D01 a supplement over what remains is warned of, not cut")
    void over() {
        Determination<EducationResult> determination =
                assess(
                        new EducationFacts(
                                null,
                                Money.ofYuan("6000"),
                                Money.ofYuan("3000"),
                                Money.ofYuan("2000"),
                                Money.ofYuan("500"),
                                Money.ofYuan("800")));
        assertThat(determination.result().overIfProposed()).contains(Money.ofYuan("300"));
        assertThat(determination.steps())
                .extracting(step -> step.key())
                .containsExactly(
                        "education.remaining", "education.supplement-over", "education.channel");
    }
}
