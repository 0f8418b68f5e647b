package org.bangyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bangyuan.kernel.WorkCalendar.DayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    static WorkCalendar calendar() {
        Map<LocalDate, DayException> exceptions = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (String[] row : Table.rows("calendar_exceptions_2021_2026.csv")) {
            LocalDate day = LocalDate.parse(row[0]);
            years.add(day.getYear());
            exceptions.put(day, new DayException(row[2].equals("1"), row[3]));
        }
        return new WorkCalendar(years, exceptions, "test");
    }

    /** All working days as one sorted set, made by another way than the class under test. */
    private static TreeSet<LocalDate> workingDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (long day = FIRST.toEpochDay(); day <= LAST.toEpochDay(); day++) {
            // 1970-01-01 was a Thursday: 0 is Monday after the shift.
            if ((day + 3) % 7 < 5) {
                days.add(LocalDate.ofEpochDay(day));
            }
        }
        for (String[] row : Table.rows("calendar_exceptions_2021_2026.csv")) {
            if (row[2].equals("1")) {
                days.add(LocalDate.parse(row[0]));
            } else {
                days.remove(LocalDate.parse(row[0]));
            }
        }
        return days;
    }

    @Test
    @DisplayName("五2 五3 every day of 2021 to 2026 is worked or not as the notices say")
    void everyDay() {
        WorkCalendar calendar = calendar();
        TreeSet<LocalDate> working = workingDays();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(working.contains(day));
        }
    }

    @Test
    @DisplayName("五2 五3 from every day, every number of days to 25, by an independent count")
    void everyDeadline() {
        WorkCalendar calendar = calendar();
        TreeSet<LocalDate> working = workingDays();
        LocalDate end = LAST.minusDays(60);
        for (LocalDate day = FIRST; day.isBefore(end); day = day.plusDays(1)) {
            LocalDate due = day;
            for (int days = 1; days <= 25; days++) {
                due = working.higher(due);
                Deadline deadline = Deadline.ofWorkingDays(calendar, day, days);
                assertThat(deadline.due()).as("%s + %s", day, days).isEqualTo(due);
                assertThat(deadline.counted()).hasSize(days).doesNotContain(day);
                assertThat(deadline.provisional()).isFalse();
                assertThat(deadline.left(calendar, day)).isEqualTo(days);
            }
        }
    }

    @Test
    @DisplayName("五3 a period of calendar days never ends on a day off")
    void calendarDays() {
        WorkCalendar calendar = calendar();
        TreeSet<LocalDate> working = workingDays();
        LocalDate end = LAST.minusDays(80);
        for (LocalDate day = FIRST; day.isBefore(end); day = day.plusDays(1)) {
            for (int days : new int[] {1, 7, 60}) {
                assertThat(Deadline.ofCalendarDays(calendar, day, days).due())
                        .isEqualTo(working.ceiling(day.plusDays(days)));
            }
        }
    }

    @Test
    @DisplayName("五2 a year that is not loaded: weekends and 1 January only, and provisional")
    void yearNotLoaded() {
        WorkCalendar calendar = calendar();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        for (LocalDate day = LocalDate.of(2027, 1, 2);
                day.getYear() == 2027;
                day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).isEqualTo(day.get(ChronoField.DAY_OF_WEEK) <= 5);
        }
        assertThat(Deadline.ofWorkingDays(calendar, LocalDate.of(2026, 12, 24), 5).provisional())
                .isFalse();
        assertThat(Deadline.ofWorkingDays(calendar, LocalDate.of(2026, 12, 25), 5).provisional())
                .isTrue();
        assertThat(Deadline.ofWorkingDays(calendar, LocalDate.of(2020, 12, 31), 1).provisional())
                .as("no day of 2020 is counted")
                .isFalse();
        assertThat(Deadline.ofCalendarDays(calendar, LocalDate.of(2026, 12, 30), 3).provisional())
                .isTrue();
    }

    @Test
    @DisplayName("五2 make-up days and holidays are told apart")
    void exceptions() {
        WorkCalendar calendar = calendar();
        assertThat(calendar.isMakeUpDay(LocalDate.of(2024, 2, 18))).isTrue();
        assertThat(calendar.isMakeUpDay(LocalDate.of(2024, 2, 12))).isFalse();
        assertThat(calendar.isMakeUpDay(LocalDate.of(2024, 3, 5))).isFalse();
        assertThat(calendar.exceptionOn(LocalDate.of(2024, 10, 1))).isPresent();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 9))).as("除夕 2024").isTrue();
    }

    @Test
    @DisplayName("A-LAMP green, yellow from two days left, red on the last day, overdue after it")
    void lamp() {
        WorkCalendar calendar = calendar();
        Deadline deadline = Deadline.ofWorkingDays(calendar, LocalDate.of(2024, 3, 4), 5);
        assertThat(deadline.lamp(calendar, LocalDate.of(2024, 3, 1)))
                .isEqualTo(Deadline.Lamp.GREEN);
        assertThat(deadline.lamp(calendar, LocalDate.of(2024, 3, 6)))
                .isEqualTo(Deadline.Lamp.GREEN);
        assertThat(deadline.lamp(calendar, LocalDate.of(2024, 3, 7)))
                .isEqualTo(Deadline.Lamp.YELLOW);
        assertThat(deadline.lamp(calendar, LocalDate.of(2024, 3, 10)))
                .isEqualTo(Deadline.Lamp.YELLOW);
        assertThat(deadline.lamp(calendar, LocalDate.of(2024, 3, 11))).isEqualTo(Deadline.Lamp.RED);
        assertThat(deadline.lamp(calendar, LocalDate.of(2024, 3, 12)))
                .isEqualTo(Deadline.Lamp.OVERDUE);
        assertThat(deadline.overdueBy(calendar, LocalDate.of(2024, 3, 13))).isEqualTo(2);
        assertThat(deadline.left(calendar, LocalDate.of(2024, 3, 13))).isZero();
    }
}
