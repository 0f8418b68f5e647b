package org.bangyuan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.HouseholdIncome;
import org.bangyuan.engine.facts.HouseholdIncome.Item;
import org.bangyuan.engine.facts.HouseholdIncome.Kind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepTextsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 3);

    @Test
    @DisplayName("a step reads as a sentence, Chinese unless English is asked for")
    void sentences() {
        Step step = Step.of(Citation.measure("四(六)"), "temporary.event", EventCause.FIRE, DAY);
        assertThat(StepTexts.render(step, Locale.CHINA))
                .isEqualTo("[四(六)] 2024-08-03发生火灾事故，可给予一次性援助，金额由当地视情确定");
        assertThat(StepTexts.render(step, Locale.FRENCH))
                .isEqualTo(StepTexts.render(step, Locale.CHINA));
        assertThat(StepTexts.render(step, Locale.UK))
                .isEqualTo(
                        "[四(六)] fire on 2024-08-03: a one-off grant may be given,"
                                + " the county sets the amount");
        assertThat(StepTexts.sentence(step, Locale.UK)).startsWith("fire on");
    }

    @Test
    @DisplayName("a step names the document of its parameter, and whether it is verified")
    void parameters() {
        ParameterValue open =
                new ParameterValue(
                        "living.rate",
                        AreaCode.of("330302"),
                        "0.12",
                        DAY,
                        null,
                        DAY,
                        "文〔2024〕1号",
                        true);
        ParameterValue closed =
                new ParameterValue(
                        "other.name", AreaCode.of("330302"), "1", DAY, DAY, DAY, "demo", false);
        Step step =
                new Step(
                        Citation.measure("四(一)"),
                        "living.no-veteran",
                        List.of(),
                        List.of(open, closed));
        assertThat(StepTexts.render(step, Locale.CHINA))
                .endsWith(
                        "；生活补助比例（330302）=0.12，2024-08-03起，依据：文〔2024〕1号"
                                + "；other.name（330302）=1，2024-08-03至2024-08-03，依据：demo（未核定）");
        assertThat(StepTexts.render(step, Locale.ENGLISH))
                .endsWith(
                        "; living rate (330302) = 0.12 from 2024-08-03, source: 文〔2024〕1号"
                                + "; other.name (330302) = 1 from 2024-08-03 to 2024-08-03,"
                                + " source: demo (not verified)");
    }

    @Test
    @DisplayName("another document is named with its clause; an unknown key is shown, not hidden")
    void others() {
        Step step = Step.of(new Citation("民法典", "第二百零一条"), "no.such.key", Money.ofFen(5), 7);
        assertThat(StepTexts.render(step, Locale.CHINA))
                .isEqualTo("[民法典第二百零一条] no.such.key [0.05, 7]");
        LawError error = new LawError(LawError.MISSING_FACT, "born");
        assertThat(StepTexts.error(error, Locale.CHINA)).isEqualTo("缺少必需的事实：born");
        assertThat(StepTexts.error(error, Locale.ENGLISH))
                .isEqualTo("a needed fact is missing: born");
        assertThat(error).hasMessage("missing-fact [born]");
    }

    @Test
    @DisplayName("四(一) EX-L14 trap 2: the top-up is no income and pushes nobody out of dibao")
    void income() {
        Money standard = Money.ofYuan("900.00");
        HouseholdIncome without =
                new HouseholdIncome(3, List.of(new Item(Kind.EARNINGS, Money.ofYuan("2650.00"))));
        HouseholdIncome with =
                new HouseholdIncome(
                        3,
                        List.of(
                                new Item(Kind.EARNINGS, Money.ofYuan("2650.00")),
                                new Item(Kind.LIVING_TOP_UP, Money.ofYuan("90.00")),
                                new Item(Kind.PREFERENTIAL_PENSION, Money.ofYuan("800.00"))));
        for (HouseholdIncome income : List.of(without, with)) {
            assertThat(income.counted()).isEqualTo(Money.ofYuan("2650.00"));
            assertThat(income.differenceTo(standard)).isEqualTo(Money.ofYuan("50.00"));
            assertThat(income.isBelow(standard)).isTrue();
        }
        assertThat(with.isBelow(Money.ofYuan("883.33"))).isFalse();
        assertThat(with.differenceTo(Money.ofYuan("800.00"))).isEqualTo(Money.ZERO);
        assertThat(without.steps()).isEmpty();
        assertThat(with.steps())
                .extracting(step -> step.citation().clause())
                .containsExactly("四(一)", "第四条");
        assertThat(StepTexts.sentence(with.steps().get(0), Locale.CHINA))
                .isEqualTo("生活补助90.00元不计入家庭收入");
        for (Kind kind : Kind.values()) {
            assertThat(kind.isCounted()).isEqualTo(kind.ordinal() < 3);
        }
    }
}
