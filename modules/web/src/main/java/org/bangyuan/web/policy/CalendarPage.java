package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.kernel.WorkCalendar.DayException;
import org.bangyuan.policy.api.CalendarLoading;
import org.bangyuan.policy.api.CalendarYear;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.web.frame.Shown;

/** 工作日历: a year with its holidays and make-up days, and a count of working days from a day on. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int MONTHS = 12;
    private static final int WEEK = 7;
    private static final int USUAL_DAYS = 5;
    private static final int MOST_DAYS = 250;

    @Inject private Calendars calendars;
    @Inject private CalendarLoading loading;
    @Inject private Shown shown;

    private Integer year;
    private String from;
    private Integer days;
    private WorkCalendar calendar;
    private CalendarLoading.Status status;

    /** A day of the year's sheet; blank before the first of a month. */
    public record Cell(LocalDate day, String tone, String name) {
        public int getNumber() {
            return day == null ? 0 : day.getDayOfMonth();
        }

        public boolean isBlank() {
            return day == null;
        }
    }

    /** A month: weeks of seven cells, Monday first. */
    public record Month(YearMonth month, int workingDays, List<List<Cell>> weeks) {}

    /**
     * A holiday of the year.
     *
     * @param first first day off
     * @param last last day off
     * @param days how many days off
     * @param madeUp weekends that are worked for it
     */
    public record Holiday(
            String name, LocalDate first, LocalDate last, int days, List<LocalDate> madeUp) {}

    private WorkCalendar calendar() {
        if (calendar == null) {
            calendar = calendars.current();
        }
        return calendar;
    }

    /** The year shown: the one asked for, else this one. */
    public int getShownYear() {
        return year == null ? shown.getToday().getYear() : year;
    }

    public boolean isLoaded() {
        return calendar().isLoaded(getShownYear());
    }

    /** Days of a past year no longer count for anybody. */
    public boolean isAmendable() {
        return isLoaded() && getShownYear() >= shown.getToday().getYear();
    }

    /** Until when the calendar is known, and whether the next year is missing. */
    public CalendarLoading.Status getStatus() {
        if (status == null) {
            status = loading.status();
        }
        return status;
    }

    /** The loaded years and the one after them. */
    public List<Integer> getYears() {
        int first = calendar().loadedYears().stream().min(Integer::compare).orElse(getShownYear());
        int last = calendar().loadedYears().stream().max(Integer::compare).orElse(getShownYear());
        return IntStream.rangeClosed(first, last + 1).boxed().toList();
    }

    public boolean loaded(int each) {
        return calendar().isLoaded(each);
    }

    /** What the year rests on, or null if it is not loaded. */
    public CalendarYear getNotice() {
        return calendars.years().stream()
                .filter(each -> each.year() == getShownYear())
                .findFirst()
                .orElse(null);
    }

    public List<Month> getMonths() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> month(YearMonth.of(getShownYear(), month)))
                .toList();
    }

    private Month month(YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            cells.add(new Cell(null, "", ""));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(month.atDay(day)));
        }
        while (cells.size() % WEEK != 0) {
            cells.add(new Cell(null, "", ""));
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int start = 0; start < cells.size(); start += WEEK) {
            weeks.add(cells.subList(start, start + WEEK));
        }
        return new Month(month, workingDays(month.atDay(1), month.atEndOfMonth()), weeks);
    }

    private Cell cell(LocalDate day) {
        String today = day.equals(shown.getToday()) ? " today" : "";
        DayException exception = calendar().exceptionOn(day).orElse(null);
        if (exception != null) {
            return new Cell(day, (exception.worked() ? "work" : "off") + today, exception.name());
        }
        return new Cell(day, (calendar().isWorkingDay(day) ? "" : "end") + today, "");
    }

    private int workingDays(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar().isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    public int getWorkingDays() {
        return workingDays(
                LocalDate.of(getShownYear(), 1, 1), LocalDate.of(getShownYear(), MONTHS, 31));
    }

    /** The holidays of the year in the order of their first day. */
    public List<Holiday> getHolidays() {
        Map<String, List<LocalDate>> off = new TreeMap<>();
        Map<String, List<LocalDate>> worked = new TreeMap<>();
        calendar().exceptions().keySet().stream()
                .filter(day -> day.getYear() == getShownYear())
                .sorted()
                .forEach(day -> file(day, off, worked));
        return off.entrySet().stream()
                .map(
                        entry ->
                                new Holiday(
                                        entry.getKey(),
                                        entry.getValue().get(0),
                                        entry.getValue().get(entry.getValue().size() - 1),
                                        entry.getValue().size(),
                                        worked.getOrDefault(entry.getKey(), List.of())))
                .sorted((a, b) -> a.first().compareTo(b.first()))
                .toList();
    }

    private void file(
            LocalDate day, Map<String, List<LocalDate>> off, Map<String, List<LocalDate>> worked) {
        DayException exception = calendar().exceptions().get(day);
        (exception.worked() ? worked : off)
                .computeIfAbsent(exception.name(), name -> new ArrayList<>())
                .add(day);
    }

    /** The count asked for, or null if the day cannot be read. */
    public Deadline getDeadline() {
        try {
            LocalDate received = LocalDate.parse(getFrom());
            return Deadline.ofWorkingDays(calendar(), received, getDays());
        } catch (DateTimeException e) {
            return null;
        }
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        boolean sensible = year != null && getYears().contains(year);
        this.year = sensible ? year : null;
    }

    /** Day of receipt, today unless asked for. */
    public String getFrom() {
        return from == null || from.isBlank() ? shown.getToday().toString() : from.strip();
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Integer getDays() {
        return days == null ? USUAL_DAYS : Math.max(1, Math.min(MOST_DAYS, days));
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
