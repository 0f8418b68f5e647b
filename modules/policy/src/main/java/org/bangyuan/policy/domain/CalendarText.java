package org.bangyuan.policy.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.Change.CalendarChange.Day;

/** A notice as people type it or copy it out of a table: one line for a day or for several. */
public final class CalendarText {
    private static final String DATE = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
    private static final Pattern LINE =
            Pattern.compile(
                    DATE
                            + "(?:\\s*(?:至|到|~|～|—|–)\\s*"
                            + DATE
                            + ")?[\\s,，;；\\t]+(放假|休|上班|班)[\\s,，;；\\t]+(\\S.{0,38})");
    private static final int MOST_LINES = 200;
    private static final int MOST_DAYS = 31;

    private final List<Day> days = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    /** What was read, and the lines that cannot be read. */
    public record Read(List<Day> days, List<Violation> violations) {}

    private CalendarText() {}

    public static Read read(String lines) {
        CalendarText text = new CalendarText();
        String[] split = (lines == null ? "" : lines).split("\\R");
        for (int i = 0; i < Math.min(split.length, MOST_LINES); i++) {
            String line = split[i].replace("\uFEFF", "").replace("\"", "").strip();
            boolean heading = i == 0 && !line.isEmpty() && !Character.isDigit(line.charAt(0));
            if (!line.isEmpty() && !heading) {
                text.line(i + 1, line);
            }
        }
        text.days.sort((a, b) -> a.day().compareTo(b.day()));
        return new Read(text.days, text.violations);
    }

    private void line(int number, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            violations.add(Violation.of("lines", "policy.calendar.line-unread", number, line));
            return;
        }
        try {
            LocalDate first = day(matcher, 1);
            LocalDate last = matcher.group(4) == null ? first : day(matcher, 4);
            if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
                violations.add(Violation.of("lines", "policy.calendar.line-unread", number, line));
                return;
            }
            boolean worked = matcher.group(7).endsWith("班");
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                days.add(new Day(day, worked, matcher.group(8).strip()));
            }
        } catch (DateTimeException e) {
            violations.add(Violation.of("lines", "policy.calendar.line-unread", number, line));
        }
    }

    private static LocalDate day(Matcher matcher, int group) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(group)),
                Integer.parseInt(matcher.group(group + 1)),
                Integer.parseInt(matcher.group(group + 2)));
    }
}
