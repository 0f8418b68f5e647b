package org.bangyuan.engine.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.Money;

/**
 * What 四(一) is asked about: one person over a range of months.
 *
 * @param veteran the top-up is for veterans alone, each for himself
 * @param discharged day of discharge, or null if before anything else
 * @param died day of death, or null
 * @param registers entries of the household, in any order
 * @param suspensions what the county has decided after an exclusion
 * @param paid what was already paid, by month
 * @param first first month asked about
 * @param last last month asked about
 * @param run month of a payment run, or null
 */
public record LivingFacts(
        boolean veteran,
        LocalDate discharged,
        LocalDate died,
        List<RegisterEntry> registers,
        List<Suspension> suspensions,
        Map<YearMonth, Money> paid,
        YearMonth first,
        YearMonth last,
        YearMonth run) {
    /**
     * 停发决定: stops the months after the one in which it begins, up to and including the one in which
     * it ends.
     *
     * @param from day of the decision
     * @param to day on which it was lifted, or null
     */
    public record Suspension(LocalDate from, LocalDate to) {
        public Suspension {
            LawError.requireFact(from, "exclusions.from");
            if (to != null && to.isBefore(from)) {
                throw new LawError(LawError.PERIOD_REVERSED, "exclusions", from, to);
            }
        }

        public boolean stops(YearMonth month) {
            return month.isAfter(YearMonth.from(from))
                    && (to == null || !month.isAfter(YearMonth.from(to)));
        }
    }

    public LivingFacts {
        LawError.requireFact(first, "months");
        LawError.requireFact(last, "months");
        if (last.isBefore(first)) {
            throw new LawError(LawError.PERIOD_REVERSED, "months", first, last);
        }
        registers = List.copyOf(LawError.requireFact(registers, "registers"));
        suspensions = List.copyOf(suspensions);
        paid = Map.copyOf(paid);
    }
}
