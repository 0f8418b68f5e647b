package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Violation;

/** 载入工作日历: a year's notice of the State Council, typed or as a table. */
@Local
public interface CalendarLoading {
    /**
     * A notice as read, with everything that is wrong with it.
     *
     * @param daysOff holidays, weekends among them included
     * @param madeUp weekends that are worked
     * @param workingDays of the whole year, if the notice holds
     */
    record Draft(
            int year,
            List<Change.CalendarChange.Day> days,
            int daysOff,
            int madeUp,
            int workingDays,
            List<Violation> violations) {
        public Draft {
            days = List.copyOf(days);
            violations = List.copyOf(violations);
        }
    }

    /**
     * Whether the year after the last loaded one is at hand.
     *
     * @param knownUntil last day of the last loaded year
     * @param nextYear the year to load next
     * @param missing true from November on while the next year is not loaded (A-CAL)
     * @param waiting sheet with the next year that waits for approval, or null
     */
    record Status(LocalDate knownUntil, int nextYear, boolean missing, UUID waiting) {}

    Status status();

    /**
     * Reads lines such as {@code 2027-02-06 至 2027-02-12 放假 春节} or {@code 2027-02-20,上班,春节}; the
     * order of the columns is day or days, 放假 or 上班, name.
     */
    Draft read(int year, String lines);

    /**
     * Submits the next year, or a loaded year anew as an amended notice has it: the amended one is
     * younger and says something else, what was loaded before is kept aside.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code lines} or the document's
     *     fields
     */
    UUID propose(int year, String lines, SourceForm source);
}
