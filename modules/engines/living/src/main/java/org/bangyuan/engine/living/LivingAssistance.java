package org.bangyuan.engine.living;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.facts.LivingResult.Payable;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 四(一): every veteran in a dibao household personally gets at least a tenth of the full local
 * standard each month on top, whatever the household draws; it is no income of the household. The
 * month after the approval is the first, the month of an ending event is still paid in full.
 */
@ApplicationScoped
public class LivingAssistance implements AssistanceEngine<LivingFacts, LivingResult> {
    static final Citation SECTION = measure("四(一)");

    @Override
    public AssistanceType type() {
        return AssistanceType.LIVING;
    }

    @Override
    public Class<LivingFacts> factsType() {
        return LivingFacts.class;
    }

    @Override
    public String version() {
        return "living-1";
    }

    @Override
    public Determination<LivingResult> assess(LivingFacts facts, Standards standards) {
        Explanation why = new Explanation();
        boolean toBeFiled = facts.veteran() && !facts.registers().isEmpty();
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        Money total = Money.ZERO;
        Money current = Money.ZERO;
        if (!facts.veteran()) {
            why.because(SECTION, "living.no-veteran");
        } else {
            TopUps topUps = new TopUps(facts, standards, why);
            for (YearMonth month = firstMonth(facts);
                    !month.isAfter(facts.last());
                    month = month.plusMonths(1)) {
                Money amount = topUps.of(month);
                if (amount.isPositive()) {
                    months.put(month, amount);
                    total = total.plus(amount);
                }
            }
            current = facts.run() == null ? Money.ZERO : current(facts, months, topUps);
            topUps.explainTheRest();
        }
        Payable payable = facts.run() == null ? null : payable(facts, months, current, why);
        LivingResult result = new LivingResult(months, total, payable, toBeFiled);
        return total.isPositive() ? why.entitled(total, result) : why.notEntitled(result);
    }

    /** Nothing is due before the measure took effect. */
    private static YearMonth firstMonth(LivingFacts facts) {
        return facts.first().isBefore(Measure.FIRST_MONTH) ? Measure.FIRST_MONTH : facts.first();
    }

    /** The run's month may lie outside the range that is asked about. */
    private static Money current(
            LivingFacts facts, SortedMap<YearMonth, Money> months, TopUps topUps) {
        YearMonth run = facts.run();
        boolean inRange = !run.isBefore(facts.first()) && !run.isAfter(facts.last());
        if (inRange || run.isBefore(Measure.FIRST_MONTH)) {
            return months.getOrDefault(run, Money.ZERO);
        }
        return topUps.of(run);
    }

    private static Payable payable(
            LivingFacts facts, SortedMap<YearMonth, Money> months, Money current, Explanation why) {
        Money arrears = Money.ZERO;
        Money recovery = Money.ZERO;
        for (YearMonth month = facts.first();
                !month.isAfter(facts.last()) && month.isBefore(facts.run());
                month = month.plusMonths(1)) {
            Money paid = facts.paid().getOrDefault(month, Money.ZERO);
            Money open = months.getOrDefault(month, Money.ZERO).minus(paid);
            if (open.isPositive()) {
                arrears = arrears.plus(open);
            } else {
                recovery = recovery.plus(open.negated());
            }
        }
        why.because(SECTION, "living.payable", facts.run(), current, arrears, recovery);
        return new Payable(current, arrears, recovery);
    }
}
