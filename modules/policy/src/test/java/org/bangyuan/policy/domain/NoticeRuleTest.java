package org.bangyuan.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.Change.CalendarChange.Day;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticeRuleTest {
    private static final String NOTICE =
            """
            日期,放假或上班,名称
            2027-01-01 至 2027-01-03 放假 元旦
            2027年2月6日~2027年2月12日,放假,春节
            2027-02-20	上班	春节
            2027-04-05 放假 清明节
            2027-05-01至2027-05-05 放假 劳动节
            2027-06-09 放假 端午节
            2027-09-15 放假 中秋节
            2027-10-01 - 2027-10-07 放假 国庆节
            """
                    .replace(" - ", "—");

    private static List<String> codes(int year, List<Day> days) {
        return NoticeRule.violations(year, days).stream().map(Violation::code).toList();
    }

    @Test
    @DisplayName("A-CAL a notice is read by lines, for one day or several, typed or copied")
    void reads() {
        CalendarText.Read read = CalendarText.read(NOTICE);
        assertThat(read.violations()).isEmpty();
        assertThat(read.days()).hasSize(3 + 7 + 1 + 1 + 5 + 1 + 1 + 7);
        assertThat(read.days())
                .contains(new Day(LocalDate.of(2027, 2, 20), true, "春节"))
                .contains(new Day(LocalDate.of(2027, 10, 7), false, "国庆节"));
        assertThat(NoticeRule.violations(2027, read.days())).isEmpty();
    }

    @Test
    @DisplayName("A-CAL every loaded year keeps to what a notice must keep to")
    void builtIn() {
        WorkCalendar calendar = BuiltInCalendar.calendar();
        for (int year : calendar.loadedYears()) {
            List<Day> days =
                    calendar.exceptions().entrySet().stream()
                            .filter(entry -> entry.getKey().getYear() == year)
                            .map(
                                    entry ->
                                            new Day(
                                                    entry.getKey(),
                                                    entry.getValue().worked(),
                                                    entry.getValue().name()))
                            .toList();
            assertThat(NoticeRule.violations(year, days)).as("%d", year).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "A-CAL slips of the hand are found: other year, twice, no weekend, a festival left out")
    void slips() {
        List<Day> days = CalendarText.read(NOTICE).days();
        List<Day> more = new java.util.ArrayList<>(days);
        more.add(new Day(LocalDate.of(2026, 12, 31), false, "元旦"));
        more.add(new Day(LocalDate.of(2027, 1, 1), false, "元旦"));
        more.add(new Day(LocalDate.of(2027, 2, 22), true, "春节"));
        assertThat(codes(2027, more))
                .containsExactly(
                        "policy.calendar.other-year",
                        "policy.calendar.twice",
                        "policy.calendar.no-weekend");
        List<Day> fewer = days.stream().filter(day -> !day.name().equals("国庆节")).toList();
        assertThat(codes(2027, fewer))
                .contains("policy.calendar.not-off", "policy.calendar.festival-missing");
    }

    @Test
    @DisplayName("a line that cannot be read is named by its number")
    void unread() {
        CalendarText.Read read = CalendarText.read("2027-01-01 放假 元旦\n2027-02-30 放假 春节\n随便写");
        assertThat(read.days()).hasSize(1);
        assertThat(read.violations())
                .extracting(violation -> violation.args().get(0))
                .containsExactly(2, 3);
    }
}
