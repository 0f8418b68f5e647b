package org.bangyuan.engine.employment;

import static org.bangyuan.engine.ParameterNames.EMP_FLEX_EXTENSION_YEARS;
import static org.bangyuan.engine.ParameterNames.EMP_FLEX_RATIO;
import static org.bangyuan.engine.ParameterNames.EMP_FLEX_TERM_MONTHS;
import static org.bangyuan.engine.employment.EmploymentAssistance.SECTION;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.EmploymentFacts.Contribution;
import org.bangyuan.engine.facts.EmploymentFacts.FlexibleWork;
import org.bangyuan.engine.facts.EmploymentResult;
import org.bangyuan.engine.facts.EmploymentResult.Subsidies;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;

/**
 * 三分之二: rounded cumulatively, so that the months never add up to more than two thirds of what was
 * paid. Three years are 36 months that were used; who had less than five years to retirement at the
 * first approval goes on to the month of retirement, and nobody beyond it.
 */
final class FlexibleWorkSubsidy {
    private static final Citation RETIREMENT = new Citation("全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定", "一");

    private FlexibleWorkSubsidy() {}

    static Determination<EmploymentResult> assess(
            FlexibleWork work, Standards standards, Explanation why) {
        LocalDate day = Measure.inForce(work.approvedOn());
        boolean extendable = isExtendable(work, standards, day, why);
        YearMonth retires = YearMonth.from(work.category().date(work.born()));
        why.because(RETIREMENT, "employment.retires", work.category().name(), work.born(), retires);
        int term = Integer.MAX_VALUE;
        if (extendable) {
            why.because(SECTION, "employment.to-retirement", retires);
        } else {
            ParameterValue months = standards.get(EMP_FLEX_TERM_MONTHS, work.area(), day);
            term = months.whole();
            why.using(months, SECTION, "employment.term", term);
        }
        ParameterValue ratio = standards.get(EMP_FLEX_RATIO, work.area(), day);
        SortedMap<YearMonth, Money> subsidies = new TreeMap<>();
        Money total = subsidise(work, ratio.rate(), retires, term, subsidies);
        if (subsidies.isEmpty()) {
            why.because(SECTION, "employment.no-month");
        } else {
            why.using(
                    ratio,
                    SECTION,
                    "employment.subsidy",
                    ratio.value(),
                    subsidies.firstKey(),
                    subsidies.lastKey(),
                    subsidies.size(),
                    total);
        }
        Subsidies result = new Subsidies(extendable, retires, subsidies, total);
        return total.isPositive() ? why.entitled(total, result) : why.notEntitled(result);
    }

    /** 不足5年: strictly less, by the law in force on the day of the first approval. */
    private static boolean isExtendable(
            FlexibleWork work, Standards standards, LocalDate day, Explanation why) {
        ParameterValue years = standards.get(EMP_FLEX_EXTENSION_YEARS, work.area(), day);
        LocalDate retirement = work.category().dateKnownOn(work.born(), work.approvedOn());
        LocalDate limit = work.approvedOn().plusYears(years.whole());
        boolean extendable = retirement.isBefore(limit);
        why.using(
                years,
                SECTION,
                extendable ? "employment.extendable" : "employment.not-extendable",
                work.approvedOn(),
                retirement,
                years.whole());
        return extendable;
    }

    private static Money subsidise(
            FlexibleWork work,
            Rate ratio,
            YearMonth retires,
            int term,
            SortedMap<YearMonth, Money> subsidies) {
        Money paid = Money.ZERO;
        Money total = Money.ZERO;
        for (Map.Entry<YearMonth, Money> entry : net(work).entrySet()) {
            YearMonth month = entry.getKey();
            if (subsidies.size() == term || month.isAfter(retires)) {
                break;
            }
            if (month.isBefore(Measure.FIRST_MONTH) || !entry.getValue().isPositive()) {
                continue;
            }
            paid = paid.plus(entry.getValue());
            Money soFar = paid.times(ratio, RoundingMode.HALF_UP);
            subsidies.put(month, soFar.minus(total));
            total = soFar;
        }
        return total;
    }

    /** What was paid net for each month, by the month that it belongs to. */
    private static SortedMap<YearMonth, Money> net(FlexibleWork work) {
        SortedMap<YearMonth, Money> net = new TreeMap<>();
        for (Contribution contribution : work.contributions()) {
            Money each = contribution.paid().minus(contribution.refunded());
            for (YearMonth month = contribution.first();
                    !month.isAfter(contribution.last());
                    month = month.plusMonths(1)) {
                net.merge(month, each, Money::plus);
            }
        }
        return net;
    }
}
