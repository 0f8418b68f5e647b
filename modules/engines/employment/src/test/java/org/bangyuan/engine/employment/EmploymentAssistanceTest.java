package org.bangyuan.engine.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.Entitled;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.EmploymentFacts;
import org.bangyuan.engine.facts.EmploymentFacts.Contribution;
import org.bangyuan.engine.facts.EmploymentFacts.EmployerSubsidy;
import org.bangyuan.engine.facts.EmploymentFacts.FlexibleWork;
import org.bangyuan.engine.facts.EmploymentFacts.PublicWelfarePost;
import org.bangyuan.engine.facts.EmploymentFacts.SelfEmployment;
import org.bangyuan.engine.facts.EmploymentFacts.Services;
import org.bangyuan.engine.facts.EmploymentResult;
import org.bangyuan.engine.facts.EmploymentResult.Handling;
import org.bangyuan.engine.facts.EmploymentResult.Handling.Outcome;
import org.bangyuan.engine.facts.EmploymentResult.PostCheck;
import org.bangyuan.engine.facts.EmploymentResult.Subsidies;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.RetirementCategory;
import org.bangyuan.kernel.UnifiedSocialCreditCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmploymentAssistanceTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final UnifiedSocialCreditCode EMPLOYER =
            UnifiedSocialCreditCode.parse("91330304MA2A00001R");

    private final EmploymentAssistance engine = new EmploymentAssistance();

    private Determination<EmploymentResult> assess(EmploymentFacts facts) {
        Determination<EmploymentResult> determination =
                engine.assess(facts, BuiltInParameters.parameters());
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isNotBlank());
        return determination;
    }

    @Property
    @Label("四(五) never more than two thirds by rounding, no more than 36 months, any order of rows")
    void limits(@ForAll long seed) {
        Random random = new Random(seed);
        List<Contribution> rows = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            YearMonth first = YearMonth.of(2022, 1).plusMonths(random.nextInt(48));
            rows.add(
                    new Contribution(
                            first,
                            first.plusMonths(random.nextInt(12)),
                            Money.ofFen(random.nextInt(100_000)),
                            null));
        }
        Subsidies result = subsidies(rows);
        long paid = 0;
        for (YearMonth month : result.subsidies().keySet()) {
            for (Contribution row : rows) {
                boolean inRow = !month.isBefore(row.first()) && !month.isAfter(row.last());
                paid += inRow ? row.paid().fen() : 0;
            }
        }
        assertThat(3 * result.total().fen()).isBetween(2 * paid - 1, 2 * paid + 1);
        assertThat(result.subsidies().values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(result.total());
        assertThat(result.monthsUsed()).isLessThanOrEqualTo(36);
        Collections.shuffle(rows, random);
        assertThat(subsidies(rows)).isEqualTo(result);
    }

    private Subsidies subsidies(List<Contribution> rows) {
        Determination<EmploymentResult> determination =
                assess(
                        new FlexibleWork(
                                RetirementCategory.M60,
                                LocalDate.of(1985, 5, 20),
                                LocalDate.of(2022, 1, 4),
                                LUCHENG,
                                rows));
        Subsidies result = (Subsidies) determination.result();
        assertThat(determination.due()).isEqualTo(result.total());
        assertThat(determination)
                .isInstanceOf(result.total().isPositive() ? Entitled.class : NotEntitled.class);
        return result;
    }

    @Test
    @DisplayName("四(五) EX-E06 the steps of an extended subsidy and of one that is not")
    void explained() {
        Determination<EmploymentResult> extended =
                assess(
                        new FlexibleWork(
                                RetirementCategory.M60,
                                LocalDate.of(1966, 3, 20),
                                LocalDate.of(2022, 4, 1),
                                LUCHENG,
                                List.of(
                                        new Contribution(
                                                YearMonth.of(2022, 4),
                                                YearMonth.of(2027, 12),
                                                Money.ofYuan("900.00"),
                                                null))));
        assertThat(extended.steps())
                .extracting(step -> step.key())
                .containsExactly(
                        "employment.extendable",
                        "employment.retires",
                        "employment.to-retirement",
                        "employment.subsidy");
        assertThat(extended.due()).isEqualTo(Money.ofYuan("31200.00"));
        Determination<EmploymentResult> none =
                assess(
                        new FlexibleWork(
                                RetirementCategory.M60,
                                LocalDate.of(1985, 3, 20),
                                LocalDate.of(2021, 12, 1),
                                LUCHENG,
                                List.of()));
        assertThat(none.steps())
                .extracting(step -> step.key())
                .containsExactly(
                        "employment.not-extendable",
                        "employment.retires",
                        "employment.term",
                        "employment.no-month");
        assertThat(((Subsidies) none.result()).lastMonth()).isEmpty();
        assertThat(engine.type()).isEqualTo(AssistanceType.EMPLOYMENT);
        assertThat(engine.factsType()).isEqualTo(EmploymentFacts.class);
        assertThat(engine.version()).isNotBlank();
    }

    @Test
    @DisplayName("四(五) EX-E12 a full-time post pays at least the minimum wage of the month")
    void minimumWage() {
        assertThat(post(true, "2400.00")).isEqualTo(new PostCheck(true, Money.ofYuan("90.00")));
        assertThat(post(true, "2490.00")).isEqualTo(new PostCheck(true, Money.ZERO));
        assertThat(post(true, "2600.00")).isEqualTo(new PostCheck(true, Money.ZERO));
        assertThat(post(false, "900.00")).isEqualTo(new PostCheck(true, Money.ZERO));
        PublicWelfarePost low =
                new PublicWelfarePost(
                        RegisterKind.DIBAO,
                        true,
                        true,
                        true,
                        Money.ofYuan("2400.00"),
                        MAY,
                        LUCHENG);
        assertThat(assess(low)).isInstanceOf(NotEntitled.class);
        assertThat(assess(low).steps())
                .anyMatch(
                        step ->
                                step.key().equals("employment.wage-too-low")
                                        && step.parameters().size() == 1);
        assertThatThrownBy(
                        () ->
                                assess(
                                        new PublicWelfarePost(
                                                RegisterKind.DIBAO,
                                                true,
                                                true,
                                                true,
                                                Money.ZERO,
                                                null,
                                                LUCHENG)))
                .isInstanceOf(LawError.class);
    }

    private PostCheck post(boolean fullTime, String wage) {
        return (PostCheck)
                assess(
                                new PublicWelfarePost(
                                        RegisterKind.DIBAO,
                                        true,
                                        true,
                                        fullTime,
                                        Money.ofYuan(wage),
                                        MAY,
                                        LUCHENG))
                        .result();
    }

    @Test
    @DisplayName("四(五) EX-E16 a post is for members of dibao and edge households, veteran or not")
    void posts() {
        for (RegisterKind kind : RegisterKind.values()) {
            boolean named = kind == RegisterKind.DIBAO || kind == RegisterKind.DIBAO_EDGE;
            Determination<EmploymentResult> determination =
                    assess(new PublicWelfarePost(kind, true, true, true, null, null, null));
            assertThat(((PostCheck) determination.result()).eligible()).isEqualTo(named);
            assertThat(determination).isInstanceOf(named ? Entitled.class : NotEntitled.class);
        }
        for (PublicWelfarePost post :
                List.of(
                        new PublicWelfarePost(null, true, true, false, null, null, null),
                        new PublicWelfarePost(
                                RegisterKind.DIBAO, false, true, false, null, null, null),
                        new PublicWelfarePost(
                                RegisterKind.DIBAO, true, false, false, null, null, null))) {
            assertThat(((PostCheck) assess(post).result()).eligible()).isFalse();
        }
    }

    @Test
    @DisplayName("四(五) EX-E18 services ask for no hardship; self-employment is referred")
    void services() {
        for (int bits = 0; bits < 8; bits++) {
            boolean all = bits == 7;
            Determination<EmploymentResult> determination =
                    assess(new Services((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0));
            assertThat(determination.result())
                    .isEqualTo(new Handling(all ? Outcome.PROVIDE : Outcome.NOT_COVERED, null));
            assertThat(determination).isInstanceOf(all ? Entitled.class : NotEntitled.class);
        }
        Determination<EmploymentResult> self =
                assess(new SelfEmployment(RegisterKind.DIBAO_EDGE, true));
        assertThat(self.result()).isEqualTo(new Handling(Outcome.REFER_HUMAN_RESOURCES, null));
        assertThat(self).isInstanceOf(Discretionary.class);
        assertThat(self.steps()).anyMatch(s -> s.citation().clause().equals("五-渠道"));
        assertThat(assess(new SelfEmployment(RegisterKind.TEKUN, true)).result())
                .isEqualTo(new Handling(Outcome.NOT_COVERED, null));
        assertThat(assess(new SelfEmployment(RegisterKind.DIBAO, false)).result())
                .isEqualTo(new Handling(Outcome.NOT_COVERED, null));
    }

    @Test
    @DisplayName("四(五) EX-E17 trap 23 the employer's subsidy goes to the enterprise")
    void employer() {
        for (int bits = 0; bits < 8; bits++) {
            boolean all = bits == 7;
            Determination<EmploymentResult> determination =
                    assess(
                            new EmployerSubsidy(
                                    EMPLOYER, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0));
            assertThat(determination.result())
                    .isEqualTo(
                            all
                                    ? new Handling(Outcome.REFER_HUMAN_RESOURCES, EMPLOYER)
                                    : new Handling(Outcome.NOT_COVERED, null));
            assertThat(determination).isInstanceOf(all ? Discretionary.class : NotEntitled.class);
        }
        assertThatThrownBy(() -> assess(new EmployerSubsidy(null, true, true, true)))
                .isInstanceOf(LawError.class);
    }
}
