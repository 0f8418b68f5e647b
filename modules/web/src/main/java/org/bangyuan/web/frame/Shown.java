package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.kernel.AmountInWords;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** How days, moments, money and urgency are written on pages, in the person's language. */
@Named("shown")
@RequestScoped
public class Shown {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern AREA = Pattern.compile("(?<!\\d)33\\d{4}(\\d{3}){0,2}(?!\\d)");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Inject private Me me;
    @Inject private Clock clock;
    @Inject private Calendars calendars;
    @Inject private Organisations organisations;

    private final Map<String, String> areaNames = new HashMap<>();
    private WorkCalendar calendar;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** 8,000.00, without the unit. */
    public String money(Money money) {
        return money == null ? "" : money.grouped();
    }

    /** 捌仟元整, as papers and confirmations repeat it. */
    public String capitals(Money money) {
        return money == null ? "" : AmountInWords.of(money);
    }

    /** 2024-03-11（周一）. */
    public String date(LocalDate day) {
        return day == null ? "" : text("web.date", day, weekday(day));
    }

    /** 2024-03-11. */
    public String plain(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** 2024-03-11 of a moment. */
    public String plainDay(Instant moment) {
        return moment == null ? "" : moment.atZone(BusinessClock.ZONE).toLocalDate().toString();
    }

    /** 3月11日（周一）, with 调休上班 where a Saturday or Sunday is worked. */
    public String day(LocalDate day) {
        return day == null ? "" : day(day, calendar().isMakeUpDay(day));
    }

    public String day(LocalDate day, boolean makeUp) {
        if (day == null) {
            return "";
        }
        String short0 =
                me.isEnglish()
                        ? ENGLISH_DAY.format(day)
                        : day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return text(makeUp ? "web.day-made-up" : "web.day", short0, weekday(day));
    }

    /** 03-11. */
    public String monthDay(LocalDate day) {
        return day == null ? "" : MONTH_DAY.format(day);
    }

    /** 10:32. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(BusinessClock.ZONE));
    }

    /** 2024-03-11 10:32. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(BusinessClock.ZONE));
    }

    /** 03-11（周一）10:32, for time lines. */
    public String momentOnLine(Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDate day = moment.atZone(BusinessClock.ZONE).toLocalDate();
        String shownDay = day.getYear() == getToday().getYear() ? monthDay(day) : day.toString();
        return text("web.moment-on-line", shownDay, weekday(day), time(moment));
    }

    /** 周一. */
    public String weekday(LocalDate day) {
        return me.isEnglish()
                ? day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** Completed years today. */
    public int age(LocalDate born) {
        return born == null ? 0 : Period.between(born, getToday()).getYears();
    }

    /** Class of the lamp: green, yellow, due today, overdue, or not running. */
    public String lampTone(Deadline.Lamp lamp) {
        if (lamp == null) {
            return "n";
        }
        return switch (lamp) {
            case GREEN -> "g";
            case YELLOW -> "y";
            case RED -> "r";
            case OVERDUE -> "o";
        };
    }

    /** 剩2个工作日, 今日到期, 已逾期2个工作日. */
    public String lampWords(Deadline.Lamp lamp, int left, int overdueBy) {
        if (lamp == null) {
            return text("web.lamp.none");
        }
        return switch (lamp) {
            case GREEN, YELLOW -> text("web.lamp.left", left);
            case RED -> text("web.lamp.today");
            case OVERDUE -> text("web.lamp.overdue", overdueBy);
        };
    }

    /** 1.8 兆. */
    public String size(long bytes) {
        return bytes < 1024 * 1024
                ? text("web.size-kb", Math.max(1, bytes / 1024))
                : text("web.size-mb", tenths(bytes));
    }

    private static String tenths(long bytes) {
        long tenths = bytes * 10 / (1024 * 1024);
        return tenths / 10 + "." + tenths % 10;
    }

    /** A sentence in which area codes are replaced by the names of the areas. */
    public String named(String sentence) {
        return sentence == null
                ? ""
                : AREA.matcher(sentence)
                        .replaceAll(code -> Matcher.quoteReplacement(areaName(code.group())));
    }

    /** The first rows of a list, for a card that shows some of them. */
    public <T> List<T> first(List<T> rows, int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private String areaName(String code) {
        return areaNames.computeIfAbsent(
                code,
                unknown -> organisations.find(unknown).map(Organisation::areaName).orElse(unknown));
    }

    private WorkCalendar calendar() {
        if (calendar == null) {
            calendar = calendars.current();
        }
        return calendar;
    }

    private String text(String key, Object... args) {
        return Texts.of(me.getLocale(), key, args);
    }
}
