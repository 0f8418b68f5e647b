package org.bangyuan.engine.facts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bangyuan.kernel.Money;

/**
 * What 四(一) says.
 *
 * @param months the months of the range for which something is due, with the amount
 * @param total their sum
 * @param payable what a run of the asked month has to pay, or null without one
 * @param toBeFiled 建档立卡: the person belongs to one of the four groups
 */
public record LivingResult(
        SortedMap<YearMonth, Money> months, Money total, Payable payable, boolean toBeFiled) {
    /**
     * Three lines of a payment list, never netted.
     *
     * @param current the month's full amount
     * @param arrears 补发: what is still to be paid for earlier months of the range
     * @param recovery 追回: what was paid too much for earlier months of the range
     */
    public record Payable(Money current, Money arrears, Money recovery) {}

    public LivingResult {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    public Optional<Payable> payableIfRun() {
        return Optional.ofNullable(payable);
    }
}
