package org.bangyuan.demo.domain;

import java.time.LocalDate;
import org.bangyuan.kernel.WorkCalendar;

/** Counting back from a day, so that the lamps of the demonstration show what they are meant to. */
public record WorkingDaysAgo(LocalDate today, WorkCalendar calendar) {
    /**
     * The working day on which a deadline that is counted from receipt stands so many days on: with
     * 5 for a clock of five days it is due today.
     */
    public LocalDate day(int count) {
        LocalDate day = calendar.sameOrNextWorkingDay(today);
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
