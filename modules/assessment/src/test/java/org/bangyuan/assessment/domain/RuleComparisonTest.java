package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.security.Handling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleComparisonTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final Parameters TODAY = BuiltInParameters.parameters();
    private static final YearMonth FIRST = YearMonth.of(2024, 9);
    private static final long MONTHS = 12;

    private static RuleComparison trying(String name, String value) {
        WhatIfs tried =
                new WhatIfs(LUCHENG, List.of(new TrialForm.WhatIf(name, value, "2024-09-01")));
        return new LivingComparison(
                new LivingComparison.Law(new LivingAssistance(), TODAY),
                new LivingComparison.Law(new LivingAssistance(), tried.in(TODAY)),
                FIRST,
                FIRST.plusMonths(MONTHS - 1));
    }

    /** As the only one of a household. */
    static RuleComparison.Touched compare(RuleComparison comparison, PersonOnRecord person) {
        return comparison.compare(
                new HouseholdOnRecord(null, "330302", List.of(person), null), person);
    }

    static PersonOnRecord person(boolean veteran, RegisterKind register, String area) {
        DateRange since = new DateRange(LocalDate.of(2020, 1, 1), null);
        return new PersonOnRecord(
                UUID.randomUUID(),
                "本人",
                true,
                LocalDate.of(1970, 1, 1),
                null,
                LUCHENG,
                new Handling("330302", null, null),
                veteran
                        ? List.of(
                                new PersonOnRecord.HeldIdentity(
                                        Identity.VETERAN, null, false, null, null, 0, since))
                        : List.of(),
                register == null
                        ? List.of()
                        : List.of(
                                new PersonOnRecord.OnRegister(
                                        register, null, AreaCode.of(area), since.from(), since)),
                List.of(),
                Set.of(),
                Circumstances.NONE,
                Receipts.NONE);
    }

    @Test
    @DisplayName("四(一) a higher rate: veterans on dibao of the county gain, each with reasons")
    void gain() {
        RuleComparison comparison = trying("living.rate", "12%");
        RuleComparison.Touched touched =
                compare(comparison, person(true, RegisterKind.DIBAO, "330302"));
        assertThat(touched.nowFen()).isGreaterThan(touched.wasFen());
        assertThat(touched.nowReason()).isNotEqualTo(touched.wasReason()).contains("低保家庭");
        assertThat(compare(comparison, person(false, RegisterKind.DIBAO, "330302"))).isNull();
        assertThat(compare(comparison, person(true, RegisterKind.DIBAO, "330381"))).isNull();
        assertThat(compare(comparison, person(true, RegisterKind.TEKUN, "330302"))).isNull();
        assertThat(compare(comparison, person(true, null, "330302"))).isNull();
        assertThat(comparison.persons()).isEqualTo(5);
        assertThat(comparison.gain()).isOne();
        assertThat(comparison.lose()).isZero();
        assertThat(comparison.months()).hasSize((int) MONTHS);
        long was = comparison.months().values().stream().mapToLong(m -> m[0]).sum();
        long now = comparison.months().values().stream().mapToLong(m -> m[1]).sum();
        assertThat(now - was).isEqualTo(touched.nowFen() - touched.wasFen());
    }

    @Test
    @DisplayName("EX-L17 months that the county has suspended are stopped on both sides")
    void suspended() {
        PersonOnRecord free = person(true, RegisterKind.DIBAO, "330302");
        RuleComparison comparison = trying("living.rate", "20%");
        RuleComparison.Touched without = compare(comparison, free);
        RuleComparison.Touched with =
                compare(
                        comparison,
                        with(free, LocalDate.of(2024, 9, 5), LocalDate.of(2024, 12, 1)));
        assertThat(without.wasFen() - with.wasFen()).isEqualTo(3 * 108_30);
        assertThat(without.nowFen() - with.nowFen()).isEqualTo(3 * 216_60);
        RuleComparison nobody = trying("living.rate", "20%");
        assertThat(compare(nobody, with(free, LocalDate.of(2024, 8, 5), null))).isNull();
        assertThat(nobody.gain()).isZero();
    }

    private static PersonOnRecord with(PersonOnRecord person, LocalDate from, LocalDate to) {
        return new PersonOnRecord(
                person.id(),
                person.relation(),
                person.isHead(),
                person.born(),
                person.died(),
                person.hukou(),
                person.handling(),
                person.identities(),
                person.registers(),
                person.exclusions(),
                person.accountAlsoOf(),
                person.circumstances(),
                new Receipts(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new LivingFacts.Suspension(from, to))));
    }

    @Test
    @DisplayName("四(一) a lower standard: they lose; opening the edge: others gain")
    void loseAndOpen() {
        RuleComparison lower = trying("dibao_standard_monthly", "900.00");
        RuleComparison.Touched poorer = compare(lower, person(true, RegisterKind.DIBAO, "330302"));
        assertThat(poorer.nowFen()).isEqualTo(MONTHS * 90_00).isLessThan(poorer.wasFen());
        assertThat(lower.lose()).isOne();
        RuleComparison edge = trying("living.edge.enabled", "true");
        assertThat(compare(edge, person(true, RegisterKind.DIBAO_EDGE, "330302")).wasFen())
                .isZero();
        assertThat(edge.gain()).isOne();
    }
}
