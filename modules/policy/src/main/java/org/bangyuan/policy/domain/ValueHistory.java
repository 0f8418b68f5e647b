package org.bangyuan.policy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.engine.ParameterValue;

/**
 * The values of one parameter in one area along valid time: the one that begins later takes over
 * from the one before; of two that begin on one day the one recorded later holds.
 */
public final class ValueHistory {
    private final List<ParameterEntry> entries;

    /**
     * @param entries of one name and area, in the order of entry
     */
    public ValueHistory(List<ParameterEntry> entries) {
        List<ParameterEntry> sorted = new ArrayList<>(entries);
        sorted.sort(
                Comparator.comparing((ParameterEntry entry) -> entry.value().from())
                        .thenComparing(entry -> entry.value().recorded()));
        this.entries = List.copyOf(sorted);
    }

    public List<ParameterEntry> entries() {
        return entries;
    }

    /** The value that holds on a day; of yearly figures the newest one published by then. */
    public Optional<ParameterEntry> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.value().holdsOn(day) || isYearlyFigureOf(entry, day))
                .reduce((earlier, later) -> later);
    }

    /** 居民人均消费支出 is a figure of a past year: it is read until there is one of a later year. */
    private static boolean isYearlyFigureOf(ParameterEntry entry, LocalDate day) {
        return entry.unit() == Unit.YUAN_PER_YEAR && !entry.value().from().isAfter(day);
    }

    /**
     * Last day on which the entry holds, what follows it considered; before its first day if it
     * never does; null while it goes on.
     */
    public LocalDate until(ParameterEntry entry) {
        ParameterValue value = entry.value();
        int next = entries.indexOf(entry) + 1;
        if (next == entries.size()) {
            return value.to();
        }
        LocalDate dayBefore = entries.get(next).value().from().minusDays(1);
        return value.to() == null || dayBefore.isBefore(value.to()) ? dayBefore : value.to();
    }
}
