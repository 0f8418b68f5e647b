package org.bangyuan.policy.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.Change.CalendarChange.Day;

/**
 * What a year's notice must keep to, so that a slip of the hand does not move deadlines: all days
 * in the year and each once, make-up days on weekends, the fixed holidays of 全国年节及纪念日放假办法 off, and
 * every festival named.
 */
public final class NoticeRule {
    private static final String FIELD = "lines";
    private static final List<MonthDay> ALWAYS_OFF =
            List.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(10, 1),
                    MonthDay.of(10, 2),
                    MonthDay.of(10, 3));
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private NoticeRule() {}

    public static List<Violation> violations(int year, List<Day> days) {
        List<Violation> violations = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Day each : days) {
            LocalDate day = each.day();
            if (day.getYear() != year) {
                violations.add(Violation.of(FIELD, "policy.calendar.other-year", day, shown(year)));
            } else if (!seen.add(day)) {
                violations.add(Violation.of(FIELD, "policy.calendar.twice", day));
            } else if (each.worked() && !isWeekend(day)) {
                violations.add(Violation.of(FIELD, "policy.calendar.no-weekend", day));
            }
        }
        for (MonthDay fixed : ALWAYS_OFF) {
            LocalDate day = fixed.atYear(year);
            if (days.stream().noneMatch(each -> each.day().equals(day) && !each.worked())) {
                violations.add(Violation.of(FIELD, "policy.calendar.not-off", day));
            }
        }
        for (String festival : FESTIVALS) {
            if (days.stream().noneMatch(each -> !each.worked() && each.name().contains(festival))) {
                violations.add(Violation.of(FIELD, "policy.calendar.festival-missing", festival));
            }
        }
        return violations;
    }

    /** Without a thousands separator. */
    private static String shown(int year) {
        return Integer.toString(year);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
