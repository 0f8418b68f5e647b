package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.kernel.AreaCode;

class RuleComparisonPropertyTest {
    private static final Parameters TODAY = BuiltInParameters.parameters();

    @Property(tries = 200)
    @Label("四(一) a rate above today's: nobody loses, months and persons add up to the same")
    void adds(@ForAll @IntRange(min = 11, max = 100) int percent, @ForAll long seed) {
        Random random = new Random(seed);
        YearMonth first = YearMonth.of(2022 + random.nextInt(4), 1 + random.nextInt(12));
        WhatIfs tried =
                new WhatIfs(
                        AreaCode.of("330300"),
                        List.of(
                                new TrialForm.WhatIf(
                                        "living.rate", percent + "%", first.atDay(1).toString())));
        RuleComparison comparison =
                new LivingComparison(
                        new LivingComparison.Law(new LivingAssistance(), TODAY),
                        new LivingComparison.Law(new LivingAssistance(), tried.in(TODAY)),
                        first,
                        first.plusMonths(11));
        List<RuleComparison.Touched> touched = new ArrayList<>();
        int people = 1 + random.nextInt(20);
        for (int i = 0; i < people; i++) {
            RegisterKind[] kinds = RegisterKind.values();
            RuleComparison.Touched other =
                    RuleComparisonTest.compare(
                            comparison,
                            RuleComparisonTest.person(
                                    random.nextBoolean(),
                                    kinds[random.nextInt(kinds.length)],
                                    random.nextBoolean() ? "330302" : "330381"));
            if (other != null) {
                touched.add(other);
            }
        }
        assertThat(comparison.persons()).isEqualTo(people);
        assertThat(comparison.lose()).isZero();
        assertThat(comparison.gain()).isEqualTo(touched.size());
        long byMonth = comparison.months().values().stream().mapToLong(m -> m[1] - m[0]).sum();
        long byPerson = touched.stream().mapToLong(t -> t.nowFen() - t.wasFen()).sum();
        assertThat(byMonth).isEqualTo(byPerson);
    }
}
