package org.bangyuan.engine.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.Entitled;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalBill.Kind;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.MedicalResult;
import org.bangyuan.engine.facts.PremiumFacts;
import org.bangyuan.engine.facts.PremiumResult;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MedicalPropertyTest {
    private static final AreaCode OUHAI = AreaCode.of("330304");
    private static final long CAP_2024 = 2_489_500;

    private final MedicalAssistance engine = new MedicalAssistance();

    private static MedicalBill bill(String id, LocalDate settled, long compliant, long paid) {
        return new MedicalBill(
                id,
                settled,
                null,
                Kind.INPATIENT,
                true,
                Money.ofFen(compliant),
                Money.ofFen(paid),
                null,
                null,
                null,
                null,
                false);
    }

    private Determination<MedicalResult> assess(RegisterKind kind, List<MedicalBill> bills) {
        return assess(kind, bills, BuiltInParameters.parameters());
    }

    private Determination<MedicalResult> assess(
            RegisterKind kind, List<MedicalBill> bills, Parameters parameters) {
        Determination<MedicalResult> determination =
                engine.assess(
                        new MedicalFacts(
                                true,
                                List.of(
                                        new RegisterEntry(
                                                kind, OUHAI, LocalDate.of(2022, 1, 1), null, null)),
                                OUHAI,
                                List.of(),
                                bills),
                        parameters);
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isNotBlank());
        return determination;
    }

    @Property
    @Label("四(二) never more than half of what is borne, never past the cap, in any order")
    void limits(@ForAll long seed) {
        Random random = new Random(seed);
        List<MedicalBill> bills = new ArrayList<>();
        long borne = 0;
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            long compliant = random.nextInt(3_000_000);
            long paid = random.nextInt(2_000_000);
            borne += Math.max(0, compliant - paid);
            bills.add(
                    bill(
                            "b" + i,
                            LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)),
                            compliant,
                            paid));
        }
        MedicalResult result = assess(RegisterKind.DIBAO, bills).result();
        long total = result.total().fen();
        assertThat(total).isLessThanOrEqualTo(CAP_2024);
        assertThat(2 * total).isLessThanOrEqualTo(borne + count);
        assertThat(result.yearTotals().getOrDefault(Year.of(2024), Money.ZERO).fen())
                .isEqualTo(total);
        assertThat(result.adjustments()).isEmpty();
        long cut = result.reduced().values().stream().mapToLong(Money::fen).sum();
        assertThat(cut == 0 || total == CAP_2024).as("cut only at the cap").isTrue();
        Collections.shuffle(bills, random);
        MedicalResult other = assess(RegisterKind.DIBAO, bills).result();
        assertThat(other.total().fen()).as("order independent").isEqualTo(total);
    }

    @Property
    @Label("四(二) who bears more gets no less; who was paid more by others gets no more")
    void monotone(
            @ForAll @LongRange(min = 0, max = 9_000_000) long compliant,
            @ForAll @LongRange(min = 0, max = 9_000_000) long paid,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        LocalDate day = LocalDate.of(2024, 5, 1);
        Money one = assess(RegisterKind.DIBAO, List.of(bill("A", day, compliant, paid))).due();
        assertThat(
                        assess(RegisterKind.DIBAO, List.of(bill("A", day, compliant + more, paid)))
                                .due())
                .isGreaterThanOrEqualTo(one);
        assertThat(
                        assess(RegisterKind.DIBAO, List.of(bill("A", day, compliant, paid + more)))
                                .due())
                .isLessThanOrEqualTo(one);
    }

    @Test
    @DisplayName("四(二) 三(一) each register: dibao and the edge, tekun only where opened")
    void registers() {
        List<MedicalBill> bills = List.of(bill("A", LocalDate.of(2024, 5, 1), 100_000, 0));
        for (RegisterKind kind : RegisterKind.values()) {
            boolean named = kind == RegisterKind.DIBAO || kind == RegisterKind.DIBAO_EDGE;
            assertThat(assess(kind, bills))
                    .isInstanceOf(named ? Entitled.class : NotEntitled.class)
                    .extracting(d -> d.due().fen())
                    .isEqualTo(named ? 50_000L : 0L);
        }
        for (String opened : List.of("true", "false")) {
            Parameters parameters = with("med.tekun.enabled", opened);
            assertThat(assess(RegisterKind.TEKUN, bills, parameters).due().fen())
                    .isEqualTo(opened.equals("true") ? 50_000L : 0L);
            assertThat(assess(RegisterKind.EXPENDITURE_POVERTY, bills, parameters).due().fen())
                    .isZero();
        }
    }

    private static Parameters with(String name, String value) {
        LocalDate from = LocalDate.of(2022, 1, 1);
        return BuiltInParameters.parameters()
                .replacing(
                        List.of(
                                new ParameterValue(
                                        name, OUHAI, value, from, null, from, "test", false)));
    }

    @Test
    @DisplayName(
            "四(二) EX-M05 EX-M16 a bill that brings nothing is still written down, with the reason")
    void written() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        Determination<MedicalResult> over =
                assess(RegisterKind.DIBAO, List.of(bill("A", day, 1_000_000, 1_005_000)));
        assertThat(over.result().bills()).isEqualTo(Map.of("A", Money.ZERO));
        assertThat(over.result().provisional()).isEmpty();
        assertThat(over.steps())
                .extracting(step -> step.key())
                .containsExactly("medical.due", "medical.over-reimbursed", "medical.granted");
        Determination<MedicalResult> exact =
                assess(RegisterKind.DIBAO, List.of(bill("A", day, 1_000_000, 1_000_000)));
        assertThat(exact.steps()).noneMatch(step -> step.key().equals("medical.over-reimbursed"));
        Determination<MedicalResult> cut =
                assess(RegisterKind.DIBAO, List.of(bill("A", day, 4_979_001, 0)));
        assertThat(cut.result().reduced()).isEqualTo(Map.of("A", Money.ofFen(1)));
        assertThat(cut.steps())
                .extracting(step -> step.key())
                .containsExactly("medical.due", "medical.cap", "medical.reduced");
        assertThat(cut.steps().get(2).args())
                .containsExactly(
                        "A",
                        Money.ofFen(2_489_501),
                        Money.ofFen(CAP_2024),
                        Money.ofFen(CAP_2024),
                        Money.ofFen(1));
        assertThat(cut.steps().get(1).parameters()).hasSize(2);
        assertThat(assess(RegisterKind.DIBAO, List.of()).steps())
                .extracting(step -> step.key())
                .containsExactly("medical.no-bill");
        assertThat(engine.type()).isEqualTo(AssistanceType.MEDICAL);
        assertThat(engine.factsType()).isEqualTo(MedicalFacts.class);
        assertThat(engine.version()).isNotBlank();
    }

    @Test
    @DisplayName("四(二) each reason why a bill is not covered")
    void notCovered() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        Money amount = Money.ofFen(100);
        MedicalBill outpatient =
                new MedicalBill(
                        "O",
                        day,
                        null,
                        Kind.OUTPATIENT,
                        true,
                        amount,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false);
        MedicalBill elsewhere =
                new MedicalBill(
                        "E",
                        day,
                        null,
                        Kind.INPATIENT,
                        false,
                        amount,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false);
        MedicalBill early = bill("B", LocalDate.of(2021, 12, 31), 100, 0);
        MedicalBill withdrawn =
                new MedicalBill(
                        "W", null, null, null, true, null, null, null, null, null, "B", true);
        Determination<MedicalResult> determination =
                assess(RegisterKind.DIBAO, List.of(outpatient, elsewhere, early, withdrawn));
        assertThat(determination).isInstanceOf(NotEntitled.class);
        assertThat(determination.steps())
                .extracting(step -> step.key())
                .contains(
                        "medical.ordinary-outpatient",
                        "medical.not-designated",
                        "medical.before-measure",
                        "medical.corrected",
                        "medical.annulled");
        assertThat(determination.result().yearTotals().keySet())
                .containsExactly(Year.of(2021), Year.of(2024));
        assertThat(assess(RegisterKind.TEKUN, List.of(bill("A", day, 100, 0))).steps())
                .anyMatch(step -> step.key().equals("medical.household-not-covered"));
    }

    @Test
    @DisplayName("四(二) EX-M14 the wife of a veteran, no veteran herself, gets nothing")
    void noVeteran() {
        Determination<MedicalResult> determination =
                engine.assess(
                        new MedicalFacts(
                                false,
                                List.of(
                                        new RegisterEntry(
                                                RegisterKind.DIBAO,
                                                OUHAI,
                                                LocalDate.of(2022, 1, 1),
                                                null,
                                                null)),
                                OUHAI,
                                List.of(),
                                List.of(bill("A", LocalDate.of(2024, 5, 1), 1_000_000, 0))),
                        BuiltInParameters.parameters());
        assertThat(determination).isInstanceOf(NotEntitled.class);
        assertThat(determination.steps())
                .extracting(step -> step.key())
                .containsExactly("medical.no-veteran", "medical.granted");
    }

    @Test
    @DisplayName("四(二) EX-M09 a provisional cap is marked, and the mark goes with the figure")
    void provisional() {
        List<MedicalBill> bills = List.of(bill("A", LocalDate.of(2026, 2, 1), 5_020_000, 0));
        Determination<MedicalResult> determination = assess(RegisterKind.DIBAO, bills);
        assertThat(determination.result().provisional()).containsExactly("A");
        assertThat(determination.steps())
                .anyMatch(step -> step.key().equals("medical.cap-provisional"));
        ParameterValue figure =
                new ParameterValue(
                        "consumption_per_capita_all",
                        OUHAI,
                        "52000",
                        LocalDate.of(2025, 1, 1),
                        null,
                        LocalDate.of(2026, 3, 10),
                        "test",
                        true);
        ParameterValue older =
                new ParameterValue(
                        "consumption_per_capita_all",
                        OUHAI,
                        "40000",
                        LocalDate.of(2024, 1, 1),
                        null,
                        LocalDate.of(2025, 3, 10),
                        "test",
                        true);
        Determination<MedicalResult> later =
                assess(
                        RegisterKind.DIBAO,
                        bills,
                        BuiltInParameters.parameters().replacing(List.of(older, figure)));
        assertThat(later.result().provisional()).isEmpty();
        assertThat(later.due()).isEqualTo(Money.ofYuan("25100.00"));
        assertThat(later.steps())
                .extracting(step -> step.key())
                .containsExactly(
                        "medical.due",
                        "medical.cap-provisional",
                        "medical.reduced",
                        "medical.due",
                        "medical.cap",
                        "medical.granted");
    }

    @Test
    @DisplayName("四(二) a rate that rises later raises what stands, one that falls lowers nothing")
    void kept() {
        LocalDate start = LocalDate.of(2022, 1, 1);
        LocalDate known = LocalDate.of(2024, 6, 1);
        List<MedicalBill> bills = List.of(bill("A", LocalDate.of(2024, 5, 1), 1000, 0));
        Parameters falling =
                BuiltInParameters.parameters()
                        .replacing(
                                List.of(
                                        new ParameterValue(
                                                "med.rate",
                                                OUHAI,
                                                "0.50",
                                                start,
                                                null,
                                                start,
                                                "test",
                                                true),
                                        new ParameterValue(
                                                "med.rate",
                                                OUHAI,
                                                "0.40",
                                                start,
                                                null,
                                                known,
                                                "test",
                                                true),
                                        new ParameterValue(
                                                "consumption_per_capita_all",
                                                OUHAI,
                                                "49790",
                                                LocalDate.of(2023, 1, 1),
                                                null,
                                                start,
                                                "test",
                                                true),
                                        new ParameterValue(
                                                "consumption_per_capita_all",
                                                OUHAI,
                                                "50000",
                                                LocalDate.of(2024, 1, 1),
                                                null,
                                                known,
                                                "test",
                                                true)));
        Determination<MedicalResult> determination = assess(RegisterKind.DIBAO, bills, falling);
        assertThat(determination.due()).isEqualTo(Money.ofFen(500));
        assertThat(determination.result().reduced()).isEmpty();
        assertThat(determination.steps()).anyMatch(step -> step.key().equals("medical.kept"));
    }

    @Test
    @DisplayName("四(二) EX-M21 the premium: by the county's rates, to veterans alone")
    void premium() {
        PremiumSubsidy rule = new PremiumSubsidy();
        LocalDate from = LocalDate.of(2022, 1, 1);
        Parameters parameters =
                BuiltInParameters.parameters()
                        .replacing(
                                List.of(
                                        new ParameterValue(
                                                "med.premium.rate.dibao",
                                                OUHAI,
                                                "1",
                                                from,
                                                null,
                                                from,
                                                "test",
                                                false),
                                        new ParameterValue(
                                                "med.premium.rate.edge",
                                                OUHAI,
                                                "0.5",
                                                from,
                                                null,
                                                from,
                                                "test",
                                                false)));
        assertThat(rule.assess(premium(true, RegisterKind.DIBAO), parameters).due())
                .isEqualTo(Money.ofYuan("150.00"));
        Determination<PremiumResult> edge =
                rule.assess(premium(true, RegisterKind.DIBAO_EDGE), parameters);
        assertThat(edge.due()).isEqualTo(Money.ofYuan("75.00"));
        assertThat(edge.result().subsidyIfSet()).contains(Money.ofYuan("75.00"));
        assertThat(edge.steps()).anyMatch(step -> step.parameters().size() == 1);
        assertThat(rule.assess(premium(false, RegisterKind.DIBAO), parameters))
                .isInstanceOf(NotEntitled.class);
        assertThat(rule.assess(premium(true, RegisterKind.TEKUN), parameters))
                .isInstanceOf(NotEntitled.class);
        Determination<PremiumResult> open =
                rule.assess(premium(true, RegisterKind.DIBAO), BuiltInParameters.parameters());
        assertThat(open).as("county discretion, never zero").isInstanceOf(Discretionary.class);
        assertThat(open.result().subsidyIfSet()).isEmpty();
        assertThat(open.steps()).isNotEmpty();
        assertThat(rule.type()).isEqualTo(AssistanceType.MEDICAL);
        assertThat(rule.factsType()).isEqualTo(PremiumFacts.class);
    }

    private static PremiumFacts premium(boolean veteran, RegisterKind household) {
        return new PremiumFacts(
                veteran, household, Money.ofYuan("150.00"), LocalDate.of(2024, 11, 1), OUHAI);
    }
}
