package org.bangyuan.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 工作日历: which days are worked, from the State Council's yearly notices. In a year that is not
 * loaded Saturdays, Sundays and 1 January are days off and nothing else, and whatever needs that
 * year is provisional.
 *
 * @param loadedYears years whose notice is loaded
 * @param exceptions days that differ from the plain week: true for 调休上班, false for a holiday
 * @param version names the state of the data, kept with every decision
 */
public record WorkCalendar(
        Set<Integer> loadedYears, Map<LocalDate, DayException> exceptions, String version) {
    /**
     * A day that differs from the plain week.
     *
     * @param worked true for a make-up working day (调休上班)
     * @param name the holiday as the notice calls it
     */
    public record DayException(boolean worked, String name) {}

    public WorkCalendar {
        loadedYears = Set.copyOf(loadedYears);
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isLoaded(int year) {
        return loadedYears.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (isLoaded(day.getYear())) {
            DayException exception = exceptions.get(day);
            if (exception != null) {
                return exception.worked();
            }
        } else if (day.getDayOfYear() == 1) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** True for a Saturday or Sunday that is worked: pages and papers say 调休上班. */
    public boolean isMakeUpDay(LocalDate day) {
        return exceptionOn(day).map(DayException::worked).orElse(false);
    }

    public Optional<DayException> exceptionOn(LocalDate day) {
        return isLoaded(day.getYear())
                ? Optional.ofNullable(exceptions.get(day))
                : Optional.empty();
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** True if a day in (from, to] lies in a year that is not loaded. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = from.plusDays(1).getYear(); year <= to.getYear(); year++) {
            if (!isLoaded(year)) {
                return true;
            }
        }
        return false;
    }
}
