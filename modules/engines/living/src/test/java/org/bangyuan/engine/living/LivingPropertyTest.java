package org.bangyuan.engine.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Entitled;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingFacts.Suspension;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LivingPropertyTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final YearMonth JANUARY = YearMonth.of(2022, 1);

    private final LivingAssistance engine = new LivingAssistance();

    private static RegisterEntry entry(RegisterKind kind, LocalDate approved) {
        return new RegisterEntry(kind, LUCHENG, approved, null, null);
    }

    private static LivingFacts facts(
            List<RegisterEntry> registers, YearMonth first, YearMonth last) {
        return new LivingFacts(true, null, null, registers, List.of(), Map.of(), first, last, null);
    }

    private Determination<LivingResult> assess(LivingFacts facts, Parameters parameters) {
        Determination<LivingResult> determination = engine.assess(facts, parameters);
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isNotBlank());
        return determination;
    }

    private static ParameterValue value(String name, String value) {
        LocalDate from = LocalDate.of(2022, 1, 1);
        return new ParameterValue(name, LUCHENG, value, from, null, from, "test", false);
    }

    @Property
    @Label("四(一) never under the rate of the standard, and less than a fen above it")
    void neverUnderTheFloor(
            @ForAll @LongRange(min = 1, max = 500_000) long standardFen,
            @ForAll @IntRange(min = 1000, max = 5000) int tenThousandths) {
        Parameters parameters =
                BuiltInParameters.parameters()
                        .replacing(
                                List.of(
                                        value(
                                                "dibao_standard_monthly",
                                                Money.ofFen(standardFen).toString()),
                                        value("living.rate", tenThousandths + "/10000")));
        Money total =
                assess(
                                facts(
                                        List.of(
                                                entry(
                                                        RegisterKind.DIBAO,
                                                        LocalDate.of(2021, 12, 31))),
                                        JANUARY,
                                        JANUARY),
                                parameters)
                        .result()
                        .total();
        assertThat(total.fen() * 10_000).isGreaterThanOrEqualTo(standardFen * tenThousandths);
        assertThat((total.fen() - 1) * 10_000).isLessThan(standardFen * tenThousandths);
        assertThat(total.fen() * 10).isGreaterThanOrEqualTo(standardFen);
    }

    @Property
    @Label("四(一) the order of entries changes nothing, ranges add up, one amount a month")
    void orderAndRanges(@ForAll long seed) {
        Random random = new Random(seed);
        List<RegisterEntry> registers = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate approved = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(900));
            registers.add(
                    new RegisterEntry(
                            RegisterKind.values()[random.nextInt(4)],
                            AreaCode.of(random.nextBoolean() ? "330302" : "330381"),
                            approved.plusDays(i),
                            null,
                            random.nextBoolean() ? null : approved.plusDays(random.nextInt(600))));
        }
        YearMonth last = YearMonth.of(2024, 12);
        YearMonth middle = JANUARY.plusMonths(random.nextInt(35));
        Parameters parameters = BuiltInParameters.parameters();
        LivingResult whole = assess(facts(registers, JANUARY, last), parameters).result();
        Money parts =
                assess(facts(registers, JANUARY, middle), parameters)
                        .result()
                        .total()
                        .plus(
                                assess(facts(registers, middle.plusMonths(1), last), parameters)
                                        .result()
                                        .total());
        assertThat(parts).isEqualTo(whole.total());
        Collections.shuffle(registers, random);
        assertThat(assess(facts(registers, JANUARY, last), parameters).result().total())
                .isEqualTo(whole.total());
        assertThat(whole.months().values())
                .allSatisfy(m -> assertThat(m.fen()).isBetween(9000L, 10830L));
    }

    @Test
    @DisplayName("四(一) like months share one step, a change of the standard opens another")
    void explanation() {
        LivingFacts facts =
                facts(
                        List.of(entry(RegisterKind.DIBAO, LocalDate.of(2022, 3, 16))),
                        JANUARY,
                        YearMonth.of(2022, 12));
        Determination<LivingResult> determination = assess(facts, BuiltInParameters.parameters());
        assertThat(determination).isInstanceOf(Entitled.class);
        assertThat(determination.due()).isEqualTo(Money.ofYuan("846.00"));
        assertThat(determination.steps()).hasSize(2);
        assertThat(determination.steps().get(0).args())
                .startsWith(YearMonth.of(2022, 4), YearMonth.of(2022, 6));
        assertThat(determination.steps().get(0).parameters()).hasSize(2);
        assertThat(determination.steps().get(1).args())
                .startsWith(YearMonth.of(2022, 7), YearMonth.of(2022, 12));
        assertThat(engine.type()).isEqualTo(AssistanceType.LIVING);
        assertThat(engine.factsType()).isEqualTo(LivingFacts.class);
        assertThat(engine.version()).isNotBlank();
    }

    @Test
    @DisplayName("四(一) 三(二) a gap is two lines and says why; one month alone is one line")
    void gap() {
        LivingFacts facts =
                new LivingFacts(
                        true,
                        null,
                        null,
                        List.of(entry(RegisterKind.DIBAO, LocalDate.of(2023, 5, 1))),
                        List.of(
                                new Suspension(
                                        LocalDate.of(2023, 8, 15), LocalDate.of(2023, 9, 2))),
                        Map.of(),
                        YearMonth.of(2023, 8),
                        YearMonth.of(2023, 10),
                        null);
        Determination<LivingResult> determination = assess(facts, BuiltInParameters.parameters());
        assertThat(determination.steps())
                .extracting(step -> step.key())
                .containsExactly("living.month", "living.month", "living.suspended");
        assertThat(determination.result().months().keySet())
                .containsExactly(YearMonth.of(2023, 8), YearMonth.of(2023, 10));
    }

    @Test
    @DisplayName("四(一) EX-L16 EX-L20 建档立卡 is for four groups, the top-up is not")
    void filed() {
        for (RegisterKind kind : RegisterKind.values()) {
            Determination<LivingResult> determination =
                    assess(
                            facts(List.of(entry(kind, LocalDate.of(2021, 5, 1))), JANUARY, JANUARY),
                            BuiltInParameters.parameters());
            assertThat(determination.result().toBeFiled()).isTrue();
            assertThat(determination.isEntitled()).isEqualTo(kind == RegisterKind.DIBAO);
            String key =
                    switch (kind) {
                        case DIBAO -> "living.month";
                        case DIBAO_EDGE -> "living.edge";
                        default -> "living.filed-only";
                    };
            assertThat(determination.steps()).anyMatch(step -> step.key().equals(key));
        }
        assertThat(
                        assess(facts(List.of(), JANUARY, JANUARY), BuiltInParameters.parameters())
                                .result()
                                .toBeFiled())
                .isFalse();
    }

    @Test
    @DisplayName("四(一) EX-L03 no veteran: nothing, and what was paid is recovered")
    void noVeteran() {
        LivingFacts facts =
                new LivingFacts(
                        false,
                        null,
                        null,
                        List.of(entry(RegisterKind.DIBAO, LocalDate.of(2021, 5, 1))),
                        List.of(),
                        Map.of(JANUARY, Money.ofYuan("90.00")),
                        JANUARY,
                        JANUARY,
                        YearMonth.of(2022, 2));
        Determination<LivingResult> determination = assess(facts, BuiltInParameters.parameters());
        assertThat(determination).isInstanceOf(NotEntitled.class);
        assertThat(determination.result().toBeFiled()).isFalse();
        assertThat(determination.result().payableIfRun())
                .contains(new LivingResult.Payable(Money.ZERO, Money.ZERO, Money.ofYuan("90.00")));
    }

    @Test
    @DisplayName(
            "四(一) EX-F01 a run of 45 in 瑞安: current, arrears and recovery stand each for itself")
    void run() {
        Money current = Money.ZERO;
        Money arrears = Money.ZERO;
        Money recovery = Money.ZERO;
        Map<Integer, String> paidInSeptember = Map.of(0, "96.30", 1, "204.30");
        for (int person = 0; person < 45; person++) {
            LivingResult.Payable payable = october(paidInSeptember.getOrDefault(person, "108.30"));
            current = current.plus(payable.current());
            arrears = arrears.plus(payable.arrears());
            recovery = recovery.plus(payable.recovery());
        }
        assertThat(current).isEqualTo(Money.ofYuan("4873.50"));
        assertThat(arrears).isEqualTo(Money.ofYuan("12.00"));
        assertThat(recovery).isEqualTo(Money.ofYuan("96.00"));
        Money due = current.plus(arrears).minus(recovery);
        assertThat(due).isEqualTo(Money.ofYuan("4789.50"));
        assertThat(due.minus(Money.ofYuan("108.30"))).isEqualTo(Money.ofYuan("4681.20"));
    }

    private LivingResult.Payable october(String paidInSeptember) {
        YearMonth september = YearMonth.of(2024, 9);
        LivingFacts facts =
                new LivingFacts(
                        true,
                        null,
                        null,
                        List.of(
                                new RegisterEntry(
                                        RegisterKind.DIBAO,
                                        AreaCode.of("330381"),
                                        LocalDate.of(2023, 5, 1),
                                        null,
                                        null)),
                        List.of(),
                        Map.of(september, Money.ofYuan(paidInSeptember)),
                        september,
                        september,
                        YearMonth.of(2024, 10));
        return assess(facts, BuiltInParameters.parameters()).result().payableIfRun().orElseThrow();
    }
}
