package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.engine.housing.HousingAssistance;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.kernel.AreaCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GlanceComparisonTest {
    private static final Parameters TODAY = BuiltInParameters.parameters();
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private static GlanceComparison trying(String name, String value) {
        WhatIfs tried =
                new WhatIfs(
                        AreaCode.of("330302"),
                        List.of(new TrialForm.WhatIf(name, value, DAY.toString())));
        return new GlanceComparison(glance(TODAY), glance(tried.in(TODAY)), DAY);
    }

    private static Glance glance(Standards standards) {
        return new Glance(
                List.of(new LivingAssistance(), new HousingAssistance()),
                new Eligibility(),
                standards,
                DAY);
    }

    private static PersonOnRecord sentenced(LocalDate from, LocalDate to) {
        PersonOnRecord person = RuleComparisonTest.person(true, null, null);
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
                List.of(
                        new Exclusion(
                                ExclusionGround.CRIME,
                                from,
                                to,
                                true,
                                Sentence.IMPRISONMENT,
                                false)),
                person.accountAlsoOf(),
                person.circumstances(),
                person.receipts());
    }

    @Test
    @DisplayName("四(二) 特困 opened: veterans there may bring bills, whose amount nobody knows yet")
    void tekun() {
        GlanceComparison comparison = trying("med.tekun.enabled", "true");
        RuleComparison.Touched touched =
                RuleComparisonTest.compare(
                        comparison, RuleComparisonTest.person(true, RegisterKind.TEKUN, "330302"));
        assertThat(touched.direction()).isPositive();
        assertThat(touched.wasReason()).startsWith("医疗援助：不予援助");
        assertThat(touched.nowReason()).startsWith("医疗援助：尚缺事实").contains("特困");
        assertThat(
                        RuleComparisonTest.compare(
                                comparison,
                                RuleComparisonTest.person(true, RegisterKind.TEKUN, "330381")))
                .isNull();
        assertThat(
                        RuleComparisonTest.compare(
                                comparison,
                                RuleComparisonTest.person(true, RegisterKind.DIBAO, "330302")))
                .isNull();
        assertThat(comparison.persons()).isEqualTo(3);
        assertThat(comparison.gain()).isOne();
        assertThat(comparison.lose()).isZero();
    }

    @Test
    @DisplayName("三(二)1 a look-back: served long ago is free, served within it is barred")
    void lookBack() {
        GlanceComparison comparison = trying("excl.crime.lookback_months", "24");
        RuleComparison.Touched free =
                RuleComparisonTest.compare(
                        comparison, sentenced(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 1)));
        assertThat(free.direction()).isPositive();
        RuleComparison.Touched barred =
                RuleComparisonTest.compare(
                        comparison, sentenced(LocalDate.of(2023, 6, 1), LocalDate.of(2024, 3, 1)));
        assertThat(barred.direction()).isNegative();
        assertThat(barred.nowReason()).contains("不予援助");
        assertThat(comparison.gain()).isOne();
        assertThat(comparison.lose()).isOne();
    }

    @Test
    @DisplayName("四(一) the top-up of a month by the glance is that of the short way")
    void sameMonth() {
        RuleComparison.Touched touched =
                RuleComparisonTest.compare(
                        trying("living.rate", "20%"),
                        RuleComparisonTest.person(true, RegisterKind.DIBAO, "330302"));
        assertThat(touched.wasFen()).isEqualTo(108_30);
        assertThat(touched.nowFen()).isEqualTo(216_60);
    }

    @Test
    @DisplayName("of each parameter it is said whether it can be tried on everybody, or why not")
    void reach() {
        assertThat(TrialReach.parameters())
                .contains("living.rate", "med.tekun.enabled", "excl.crime.lookback_months")
                .allSatisfy(name -> assertThat(TrialReach.obstacle(name)).isEmpty());
        assertThat(ParameterNames.all())
                .filteredOn(name -> !TrialReach.parameters().contains(name.key()))
                .allSatisfy(name -> assertThat(TrialReach.obstacle(name.key())).isPresent());
        assertThat(TrialReach.obstacle("med.rate")).contains("assessment.rule.needs.fixed");
        assertThat(TrialReach.obstacle("consumption_per_capita_all"))
                .contains("assessment.rule.needs.bills");
        assertThat(TrialReach.obstacle("publicity.days"))
                .contains("assessment.rule.needs.procedure");
        assertThat(TrialReach.obstacle("living.exit_rule"))
                .contains("assessment.rule.needs.no-engine");
    }
}
