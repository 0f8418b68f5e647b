package org.bangyuan.papers.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.kernel.Citation;
import org.bangyuan.papers.api.PaperContent.CitedSentence;

/** 公文用语: how official papers write days, months, clauses and small numbers. */
final class OfficialWording {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern MEASURE_CLAUSE =
            Pattern.compile("([一二三四五六])(?:\\(([一二三四五六七八九])\\))?(\\d+)?(?:-(紧急|渠道))?");

    private OfficialWording() {}

    /** 2026年3月4日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + monthAndDay(day);
    }

    private static String monthAndDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 2026年3月4日（周三）; a Saturday or Sunday that is worked is named as such. */
    static String workingDay(LocalDate day) {
        return day(day) + weekday(day, true);
    }

    /** 2026年3月4日（周三）. */
    static String dayOfWeek(LocalDate day) {
        return day(day) + weekday(day, false);
    }

    private static String weekday(LocalDate day, boolean worked) {
        int ordinal = day.getDayOfWeek().getValue();
        String makeUp = worked && ordinal >= DayOfWeek.SATURDAY.getValue() ? "，调休上班" : "";
        return "（周" + WEEKDAYS.charAt(ordinal - 1) + makeUp + "）";
    }

    /**
     * The counted working days, each with the mark that follows it; the year is named once, and
     * again where it changes.
     */
    static List<String> workingDays(List<LocalDate> days) {
        List<String> named = new ArrayList<>(days.size());
        int year = 0;
        for (LocalDate day : days) {
            String mark = named.size() == days.size() - 1 ? "。" : "、";
            String name = day.getYear() == year ? monthAndDay(day) : day(day);
            named.add(name + weekday(day, true) + mark);
            year = day.getYear();
        }
        return named;
    }

    /** 2026年3月 for 2026-03; anything else stays as it is. */
    static String month(String month) {
        try {
            YearMonth parsed = YearMonth.parse(month);
            return parsed.getYear() + "年" + parsed.getMonthValue() + "月";
        } catch (DateTimeParseException e) {
            return month;
        }
    }

    /**
     * A clause of the measure in words, 《办法》第三部分第（一）项第4目 for 办法 三(一)4; a clause of another document
     * stays as it is.
     */
    static String clause(String clause) {
        String text = clause.strip().replace('（', '(').replace('）', ')');
        for (String own : List.of(Citation.MEASURE, "《办法》", "办法")) {
            if (text.startsWith(own)) {
                text = text.substring(own.length()).strip();
                break;
            }
        }
        Matcher place = MEASURE_CLAUSE.matcher(text);
        return place.matches() ? measureClause(place) : text.replace('(', '（').replace(')', '）');
    }

    private static String measureClause(Matcher place) {
        StringBuilder words = new StringBuilder("《办法》第" + place.group(1) + "部分");
        String item = place.group(2);
        String number = place.group(3);
        if (item != null) {
            words.append("第（").append(item).append("）项");
        }
        if (number != null) {
            words.append('第').append(number).append(item == null ? "项" : "目");
        }
        if (place.group(4) != null) {
            words.append('“').append("紧急".equals(place.group(4)) ? "紧急情况" : "办理渠道").append('”');
        }
        return words.toString();
    }

    /** 2026年3月4日 for every 2026-03-04; what is no day of the calendar stays as it is. */
    static String withChineseDays(String text) {
        return ISO_DAY.matcher(text)
                .replaceAll(
                        found -> {
                            try {
                                return day(LocalDate.parse(found.group()));
                            } catch (DateTimeParseException e) {
                                return found.group();
                            }
                        });
    }

    /** The sentence with its clause before the full stop. */
    static String cited(CitedSentence sentence) {
        String text = withChineseDays(sentence.sentence().strip());
        while (!text.isEmpty() && "。；;.".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        String clause = sentence.clause() == null ? "" : sentence.clause().strip();
        return clause.isEmpty() ? text + "。" : text + "（" + clause(clause) + "）。";
    }
}
