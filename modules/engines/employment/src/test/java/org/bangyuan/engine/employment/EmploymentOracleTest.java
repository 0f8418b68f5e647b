package org.bangyuan.engine.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.facts.EmploymentFacts.Contribution;
import org.bangyuan.engine.facts.EmploymentFacts.FlexibleWork;
import org.bangyuan.engine.facts.EmploymentResult.Subsidies;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.RetirementCategory;

/** 三分之二 against the plain reading of the rule, month by month on decimals. */
class EmploymentOracleTest {
    private final EmploymentAssistance engine = new EmploymentAssistance();

    @Property
    @Label("四(五) subsidies, term and retirement are those of the plain reading")
    void agree(@ForAll long seed) {
        Random random = new Random(seed);
        RetirementCategory category = RetirementCategory.values()[random.nextInt(3)];
        int age =
                category == RetirementCategory.M60
                        ? 60
                        : category == RetirementCategory.F55 ? 55 : 50;
        LocalDate approved = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1700));
        LocalDate born = approved.minusYears(age).plusDays(random.nextInt(365 * 12) - 700);
        if (random.nextInt(8) == 0) {
            born = approved.plusYears(5L - age).plusDays(random.nextInt(5) - 2);
        }
        List<Contribution> contributions = contributions(random);
        Subsidies result =
                (Subsidies)
                        engine.assess(
                                        new FlexibleWork(
                                                category,
                                                born,
                                                approved,
                                                AreaCode.of("330302"),
                                                contributions),
                                        BuiltInParameters.parameters())
                                .result();
        int[] retired = retirement(category, age, born);
        assertThat(result.retires()).isEqualTo(YearMonth.of(retired[0], retired[1]));
        boolean extendable = isExtendable(category, age, born, approved);
        assertThat(result.extendable()).isEqualTo(extendable);
        Map<YearMonth, Long> expected =
                subsidies(contributions, extendable, retired[0] * 12 + retired[1]);
        Map<YearMonth, Long> got = new TreeMap<>();
        result.subsidies().forEach((month, money) -> got.put(month, money.fen()));
        assertThat(got).isEqualTo(expected);
        assertThat(result.monthsUsed()).isEqualTo(expected.size());
        assertThat(result.total().fen())
                .isEqualTo(expected.values().stream().mapToLong(Long::longValue).sum());
    }

    private static List<Contribution> contributions(Random random) {
        List<Contribution> contributions = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            YearMonth first = YearMonth.of(2021, 6).plusMonths(random.nextInt(60));
            contributions.add(
                    new Contribution(
                            first,
                            first.plusMonths(random.nextInt(60)),
                            Money.ofFen(random.nextInt(5) == 0 ? 0 : random.nextInt(120_000)),
                            random.nextInt(4) == 0 ? Money.ofFen(random.nextInt(150_000)) : null));
        }
        return contributions;
    }

    /** Year and month under the law of today. */
    private static int[] retirement(RetirementCategory category, int age, LocalDate born) {
        int months = (born.getYear() + age) * 12 + born.getMonthValue() - 1;
        int k = months - 2025 * 12;
        int delay = 0;
        if (k >= 0) {
            delay =
                    category == RetirementCategory.F50
                            ? Math.min(60, k / 2 + 1)
                            : Math.min(36, k / 4 + 1);
        }
        months += delay;
        return new int[] {months / 12, months % 12 + 1};
    }

    private static boolean isExtendable(
            RetirementCategory category, int age, LocalDate born, LocalDate approved) {
        int year = born.getYear() + age;
        int month = born.getMonthValue();
        int day = Math.min(born.getDayOfMonth(), YearMonth.of(year, month).lengthOfMonth());
        if (approved.getYear() >= 2025) {
            int[] later = retirement(category, age, born);
            day = Math.min(day, YearMonth.of(later[0], later[1]).lengthOfMonth());
            year = later[0];
            month = later[1];
        }
        int limitDay =
                Math.min(
                        approved.getDayOfMonth(),
                        YearMonth.of(approved.getYear() + 5, approved.getMonth()).lengthOfMonth());
        int limit = (approved.getYear() + 5) * 10_000 + approved.getMonthValue() * 100 + limitDay;
        return year * 10_000 + month * 100 + day < limit;
    }

    private static Map<YearMonth, Long> subsidies(
            List<Contribution> contributions, boolean extendable, int retires) {
        Map<YearMonth, Long> subsidies = new TreeMap<>();
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (int index = 2022 * 12 + 1; index <= retires; index++) {
            YearMonth month = YearMonth.of((index - 1) / 12, (index - 1) % 12 + 1);
            long net = 0;
            for (Contribution c : contributions) {
                if (month.compareTo(c.first()) >= 0 && month.compareTo(c.last()) <= 0) {
                    net += c.paid().fen() - c.refunded().fen();
                }
            }
            if (net <= 0 || (!extendable && subsidies.size() == 36)) {
                continue;
            }
            paid = paid.add(BigDecimal.valueOf(net));
            BigDecimal sum =
                    paid.multiply(BigDecimal.valueOf(2))
                            .divide(BigDecimal.valueOf(3), 0, RoundingMode.HALF_UP);
            subsidies.put(month, sum.subtract(given).longValueExact());
            given = sum;
        }
        return subsidies;
    }
}
