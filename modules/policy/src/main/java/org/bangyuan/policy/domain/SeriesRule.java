package org.bangyuan.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.platform.problem.Violation;

/**
 * 不留空档、不相重叠: what a new value must keep to in the series of its area. A value holds until the next
 * one of its area begins. A value that begins on the day of another one corrects it: what was known
 * before stays known for its time, and the difference is made good (A-STD).
 */
public final class SeriesRule {
    private SeriesRule() {}

    /**
     * What is wrong with a value from one day to another, or open, beside those of its area.
     *
     * @param series the approved values of the parameter in the area
     * @param to last day, or null
     */
    public static Optional<Violation> violation(
            List<ParameterValue> series, LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            return Optional.of(Violation.of("to", "policy.parameter.to-before-from"));
        }
        Optional<LocalDate> next = next(series, from);
        Optional<Violation> behind = behind(series, from);
        return behind.isPresent() ? behind : ahead(series, to, next);
    }

    /**
     * Last day of a value that is entered: as typed, else the one before the next begins, so that
     * it does not come back when that one ends; null while it goes on.
     */
    public static LocalDate lastDay(List<ParameterValue> series, LocalDate from, LocalDate to) {
        return to != null ? to : next(series, from).map(next -> next.minusDays(1)).orElse(null);
    }

    private static Optional<LocalDate> next(List<ParameterValue> series, LocalDate from) {
        return series.stream()
                .map(ParameterValue::from)
                .filter(first -> first.isAfter(from))
                .min(LocalDate::compareTo);
    }

    /** Between the value before and this one no day may be left out. */
    private static Optional<Violation> behind(List<ParameterValue> series, LocalDate from) {
        List<ParameterValue> earlier =
                series.stream().filter(value -> value.from().isBefore(from)).toList();
        boolean reaches =
                earlier.isEmpty()
                        || earlier.stream()
                                .anyMatch(
                                        value ->
                                                value.to() == null
                                                        || !value.to().isBefore(from.minusDays(1)));
        if (reaches) {
            return Optional.empty();
        }
        LocalDate end =
                earlier.stream().map(ParameterValue::to).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(
                Violation.of(
                        "from", "policy.parameter.gap-before", end.plusDays(1), from.minusDays(1)));
    }

    /** After its last day the next one begins, and no earlier one comes back. */
    private static Optional<Violation> ahead(
            List<ParameterValue> series, LocalDate to, Optional<LocalDate> next) {
        if (to == null) {
            return Optional.empty();
        }
        if (next.isPresent()) {
            LocalDate lastDay = next.get().minusDays(1);
            if (to.isBefore(lastDay)) {
                return Optional.of(
                        Violation.of("to", "policy.parameter.gap-after", to.plusDays(1), lastDay));
            }
            return to.isAfter(lastDay)
                    ? Optional.of(Violation.of("to", "policy.parameter.overlap", next.get()))
                    : Optional.empty();
        }
        boolean comesBack =
                series.stream().anyMatch(value -> value.to() == null || value.to().isAfter(to));
        return comesBack
                ? Optional.of(Violation.of("to", "policy.parameter.comes-back", to.plusDays(1)))
                : Optional.empty();
    }
}
