package org.bangyuan.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of days, inclusive at both ends; without an end it goes on.
 *
 * @param from first day
 * @param to last day, or null while it goes on
 */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + ".." + to);
        }
    }

    public static DateRange from(LocalDate from) {
        return new DateRange(from, null);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** The same period, ended on the given day. */
    public DateRange endedOn(LocalDate lastDay) {
        return new DateRange(from, lastDay);
    }
}
