package org.bangyuan.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 办结期限: the last working day for something, counted on the State Council's calendar. The day of
 * receipt is not counted (民法典第二百零一条); make-up working days are.
 *
 * @param received the day that is not counted
 * @param due the last day, to the close of business
 * @param counted the working days that were counted, in order; empty for calendar days
 * @param provisional true where a needed year's calendar is not loaded yet
 * @param calendarVersion the calendar that it was counted on
 */
public record Deadline(
        LocalDate received,
        LocalDate due,
        List<LocalDate> counted,
        boolean provisional,
        String calendarVersion) {
    /** 灯: how urgent it is. */
    public enum Lamp {
        GREEN,
        YELLOW,
        RED,
        OVERDUE
    }

    /** From this many working days left the lamp is yellow (A-LAMP). */
    public static final int YELLOW_FROM = 2;

    public Deadline {
        counted = List.copyOf(counted);
    }

    /** Counts working days after the day of receipt (五2, 五3). */
    public static Deadline ofWorkingDays(WorkCalendar calendar, LocalDate received, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a deadline has at least one day: " + days);
        }
        List<LocalDate> counted = new ArrayList<>(days);
        LocalDate day = received;
        while (counted.size() < days) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted.add(day);
            }
        }
        return new Deadline(
                received, day, counted, calendar.isProvisional(received, day), calendar.version());
    }

    /**
     * Counts calendar days, the day of posting not counted; an end on a day off moves to the next
     * working day (民法典第二百零三条).
     */
    public static Deadline ofCalendarDays(WorkCalendar calendar, LocalDate posted, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day: " + days);
        }
        LocalDate end = calendar.sameOrNextWorkingDay(posted.plusDays(days));
        return new Deadline(
                posted, end, List.of(), calendar.isProvisional(posted, end), calendar.version());
    }

    /** Working days in (today, due]: 0 on the last day and after it. */
    public int left(WorkCalendar calendar, LocalDate today) {
        return workingDays(calendar, today, due);
    }

    /** Working days by which the last day has passed: 0 up to and including the last day. */
    public int overdueBy(WorkCalendar calendar, LocalDate today) {
        return workingDays(calendar, due, today);
    }

    private static int workingDays(WorkCalendar calendar, LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    public Lamp lamp(WorkCalendar calendar, LocalDate today) {
        if (today.isAfter(due)) {
            return Lamp.OVERDUE;
        }
        int left = left(calendar, today);
        if (left == 0) {
            return Lamp.RED;
        }
        return left <= YELLOW_FROM ? Lamp.YELLOW : Lamp.GREEN;
    }
}
