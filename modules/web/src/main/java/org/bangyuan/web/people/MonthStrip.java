package org.bangyuan.web.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bangyuan.kernel.DateRange;

/** 逐月在册与待遇: 24 months up to a day, one line for each register and one for what was paid. */
public final class MonthStrip {
    private static final int MONTHS = 24;
    private static final int FIRST_COLUMN = 2;
    private static final int YEAR_WITH_WORD = 3;

    private final UnaryOperator<String> yearWords;
    private final YearMonth first;
    private final YearMonth last;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * @param yearWords a year where there is room for its word, such as 2026年
     */
    MonthStrip(LocalDate until, UnaryOperator<String> yearWords) {
        this.yearWords = yearWords;
        this.last = YearMonth.from(until);
        this.first = last.minusMonths(MONTHS - 1L);
    }

    /** A heading over some months. */
    public record Heading(String label, int column, int span, boolean now) {
        public String getLabel() {
            return label;
        }

        public int getColumn() {
            return column;
        }

        public int getSpan() {
            return span;
        }

        public boolean isNow() {
            return now;
        }
    }

    /** A coloured stretch of a line. */
    public record Segment(String tone, String text, String title, int column, int span) {
        public String getTone() {
            return tone;
        }

        public String getText() {
            return text;
        }

        public String getTitle() {
            return title;
        }

        public int getColumn() {
            return column;
        }

        public int getSpan() {
            return span;
        }
    }

    /** A line with its label. */
    public record Line(String label, int row, List<Segment> segments) {
        public String getLabel() {
            return label;
        }

        public int getRow() {
            return row;
        }

        public List<Segment> getSegments() {
            return segments;
        }
    }

    /** What a stretch looks like and says. */
    record Look(String tone, String text, String title) {}

    /** Adds the period to the line of that label, as far as the strip shows it. */
    void add(String label, DateRange period, Look look) {
        YearMonth from = YearMonth.from(period.from());
        YearMonth to = period.to() == null ? last : YearMonth.from(period.to());
        YearMonth shownFrom = from.isBefore(first) ? first : from;
        YearMonth shownTo = to.isAfter(last) ? last : to;
        if (shownTo.isBefore(shownFrom)) {
            return;
        }
        lines.computeIfAbsent(label, key -> new Line(key, lines.size() + 3, new ArrayList<>()))
                .segments()
                .add(
                        new Segment(
                                look.tone(),
                                look.text(),
                                look.title(),
                                column(shownFrom),
                                span(shownFrom, shownTo)));
    }

    private int column(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month) + FIRST_COLUMN;
    }

    private static int span(YearMonth from, YearMonth to) {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /** One month is too narrow for its year: the month next to it tells it. */
    private String label(int year, int span) {
        if (span == 1) {
            return "";
        }
        String digits = String.valueOf(year);
        return span >= YEAR_WITH_WORD ? yearWords.apply(digits) : digits;
    }

    public List<Heading> getYears() {
        List<Heading> years = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            YearMonth from = YearMonth.of(year, 1).isBefore(first) ? first : YearMonth.of(year, 1);
            YearMonth to = YearMonth.of(year, 12).isAfter(last) ? last : YearMonth.of(year, 12);
            int span = span(from, to);
            String label = label(year, span);
            years.add(new Heading(label, column(from), span, false));
        }
        return years;
    }

    public List<Heading> getMonths() {
        List<Heading> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(
                    new Heading(
                            String.valueOf(month.getMonthValue()),
                            column(month),
                            1,
                            month.equals(last)));
        }
        return months;
    }

    public List<Line> getLines() {
        return List.copyOf(lines.values());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
