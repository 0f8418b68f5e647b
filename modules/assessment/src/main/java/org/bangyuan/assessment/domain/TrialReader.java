package org.bangyuan.assessment.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialLayout.Field;
import org.bangyuan.assessment.api.TrialLayout.Group;
import org.bangyuan.assessment.api.TrialLayout.Kind;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.UnifiedSocialCreditCode;
import org.bangyuan.kernel.UnifiedSocialCreditCode.InvalidUnifiedSocialCreditCode;
import org.bangyuan.platform.problem.Violation;

/**
 * Reads a form as typed into the facts of a scenario: maps, lists and texts. Every mistake is found
 * in one pass, under the name of its field.
 */
public final class TrialReader {
    /** More is no trial but a load. */
    private static final int MOST_ROWS = 60;

    private static final int MOST_MONTHS = 600;
    private static final int LONGEST_TEXT = 100;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final TrialForm form;
    private final List<Violation> violations = new ArrayList<>();

    public TrialReader(TrialForm form) {
        this.form = form;
    }

    /** As they stand under the measure's key of a scenario; see {@link #violations()}. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Group group : TrialCatalogue.of(form.measure()).groups()) {
            if (group.repeated()) {
                rows(group, facts);
            } else {
                Map<String, Object> read = row(group, group.name());
                if (group.name().equals(TrialCatalogue.MAIN)) {
                    facts.putAll(read);
                } else if (!read.isEmpty()) {
                    facts.put(group.name(), read);
                }
            }
        }
        return form.subject() == TrialSubject.SOCIAL ? services(facts) : facts;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** The day up to which recordings are known; null for everything. */
    public LocalDate knownOn() {
        String typed = text(form.knownOn());
        return typed.isEmpty() ? null : day("knownOn", typed);
    }

    /** Rows that are there, by number; an empty one too: it asks to be filled. */
    public static List<Integer> numbers(Map<String, String> values, String group) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String key : values.keySet()) {
            String[] parts = key.split("-", 3);
            if (parts.length == 3 && parts[0].equals(group)) {
                numbers.add(Integer.valueOf(parts[1]));
            }
        }
        return List.copyOf(numbers);
    }

    private void rows(Group group, Map<String, Object> facts) {
        List<Integer> numbers = numbers(form.values(), group.name());
        if (numbers.size() > MOST_ROWS) {
            refuse(group.name(), "assessment.trial.too-many", MOST_ROWS);
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number : numbers) {
            rows.add(row(group, group.name() + "-" + number));
        }
        if (group.name().equals("paid")) {
            Map<String, Object> paid = new TreeMap<>();
            rows.forEach(row -> paid.put(String.valueOf(row.get("month")), row.get("amount")));
            if (!paid.isEmpty()) {
                facts.put("paid", paid);
            }
            return;
        }
        boolean needed = group.name().matches("registers|bills|contributions|queue");
        if (needed || !rows.isEmpty()) {
            facts.put(group.name(), rows);
        }
        if (group.name().equals("bills")) {
            distinctBills(rows);
        }
    }

    private void distinctBills(List<Map<String, Object>> rows) {
        TreeSet<Object> seen = new TreeSet<>();
        List<Integer> numbers = numbers(form.values(), "bills");
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            boolean original = row.get("replaces") == null && row.get("id") != null;
            if (original && !seen.add(row.get("id"))) {
                refuse("bills-" + numbers.get(i) + "-id", "assessment.trial.twice");
            }
        }
    }

    private Map<String, Object> row(Group group, String prefix) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Field field : group.fields()) {
            String key = prefix + "-" + field.name();
            String typed = text(form.values().get(key));
            if (field.kind() == Kind.MEASURE) {
                measure(row, field, key, typed);
                continue;
            }
            if (!typed.isEmpty()) {
                String value = value(field, key, typed);
                if (value != null) {
                    row.put(field.name(), value);
                }
            } else if (field.required()) {
                refuse(key, "assessment.trial.required");
            }
        }
        months(row, prefix);
        return row;
    }

    /** Only in 四(三) it is a fact; elsewhere each measure is a subject of the scenarios. */
    private void measure(Map<String, Object> row, Field field, String key, String typed) {
        if (!typed.isEmpty()) {
            term(field.options(), key, typed);
        }
        if (form.subject() == TrialSubject.HOUSING) {
            row.put(field.name(), form.measure().name());
        }
    }

    /** Two months are one range of a scenario. */
    private void months(Map<String, Object> row, String prefix) {
        Object from = row.remove("months_from");
        Object to = row.remove("months_to");
        if (from == null) {
            return;
        }
        YearMonth first = YearMonth.parse(from.toString());
        YearMonth last = to == null ? first : YearMonth.parse(to.toString());
        if (last.isBefore(first)) {
            refuse(prefix + "-months_to", "assessment.trial.reversed");
        } else if (last.isAfter(first.plusMonths(MOST_MONTHS))) {
            refuse(prefix + "-months_to", "assessment.trial.too-long");
        }
        row.put("months", first + ".." + last);
    }

    private String value(Field field, String key, String typed) {
        return switch (field.kind()) {
            case TEXT -> {
                if (typed.length() > LONGEST_TEXT) {
                    refuse(key, "assessment.trial.too-long");
                }
                yield typed;
            }
            case DATE -> string(day(key, typed));
            case MONTH -> string(month(key, typed));
            case MONEY -> money(key, typed);
            case WHOLE -> whole(key, typed);
            case TRUTH -> term(List.of("true", "false"), key, typed);
            case TERM, MEASURE -> term(field.options(), key, typed);
            case AREA -> area(key, typed);
            case ORGANISATION -> organisation(key, typed);
        };
    }

    private LocalDate day(String key, String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return isSensible(day.getYear()) ? day : refuse(key, "assessment.trial.date");
        } catch (DateTimeException e) {
            return refuse(key, "assessment.trial.date");
        }
    }

    private YearMonth month(String key, String typed) {
        try {
            YearMonth month = YearMonth.parse(typed);
            return isSensible(month.getYear()) ? month : refuse(key, "assessment.trial.month");
        } catch (DateTimeException e) {
            return refuse(key, "assessment.trial.month");
        }
    }

    private static boolean isSensible(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /**
     * An amount as people type it, in yuan, with or without commas.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Money amount(String typed) {
        return Money.ofYuan(typed.replace(",", "").replace("，", ""));
    }

    private String money(String key, String typed) {
        try {
            Money money = amount(typed);
            return money.isNegative() ? refuse(key, "assessment.trial.negative") : money.toString();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return refuse(key, "assessment.trial.money");
        }
    }

    private String whole(String key, String typed) {
        return typed.matches("\\d{1,4}") ? typed : refuse(key, "assessment.trial.whole");
    }

    private String term(List<String> options, String key, String typed) {
        return options.contains(typed) ? typed : refuse(key, "assessment.trial.term");
    }

    private String area(String key, String typed) {
        try {
            return AreaCode.of(typed).code();
        } catch (IllegalArgumentException e) {
            return refuse(key, "assessment.trial.area");
        }
    }

    private String organisation(String key, String typed) {
        try {
            return UnifiedSocialCreditCode.parse(typed).code();
        } catch (InvalidUnifiedSocialCreditCode e) {
            return refuse(key, "assessment.trial.organisation");
        }
    }

    /** The form has one choice for each service, the scenario two lists. */
    private static Map<String, Object> services(Map<String, Object> chosen) {
        List<String> needs = List.copyOf(chosen.keySet());
        List<String> offered =
                needs.stream()
                        .filter(name -> TrialCatalogue.OFFERED.equals(chosen.get(name)))
                        .toList();
        return new LinkedHashMap<>(Map.of("needs", needs, "offered", offered));
    }

    private <T> T refuse(String field, String code, Object... args) {
        violations.add(new Violation(field, code, List.of(args)));
        return null;
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
