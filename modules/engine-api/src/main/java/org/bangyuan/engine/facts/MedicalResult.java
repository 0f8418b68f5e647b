package org.bangyuan.engine.facts;

import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bangyuan.kernel.Money;

/**
 * What 四(二) says. Results stand under the id of the bill that was received first, whatever
 * corrected it later.
 *
 * @param bills the amount of every original bill that stands at the end, zeros too
 * @param reduced what the cap took, where it took something
 * @param yearTotals by insurance year, zeros too
 * @param adjustments what the last bill changed in those that stood before it, its own replaced one
 *     included; signed, without zeros
 * @param provisional ids of bills whose cap rests on an older figure than last year's
 */
public record MedicalResult(
        Map<String, Money> bills,
        Map<String, Money> reduced,
        SortedMap<Year, Money> yearTotals,
        Map<String, Money> adjustments,
        Set<String> provisional) {
    public MedicalResult {
        bills = Collections.unmodifiableMap(new LinkedHashMap<>(bills));
        reduced = Collections.unmodifiableMap(new LinkedHashMap<>(reduced));
        yearTotals = Collections.unmodifiableSortedMap(new TreeMap<>(yearTotals));
        adjustments = Collections.unmodifiableMap(new LinkedHashMap<>(adjustments));
        provisional = Set.copyOf(provisional);
    }

    public Money total() {
        return bills.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
