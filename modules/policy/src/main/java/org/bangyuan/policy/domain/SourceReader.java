package org.bangyuan.policy.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.SourceDocument;
import org.bangyuan.policy.api.SourceForm;

/** 依据文件 as typed: what it must say depends on how much rests on it. */
public final class SourceReader {
    private static final int MOST_TITLE = 200;
    private static final int MOST_NUMBER = 80;

    private final List<Violation> violations = new ArrayList<>();
    private final Weight weight;

    /** How much the document must say. */
    public enum Weight {
        /** What it is called. */
        NAMED,
        /** Its number and day of issue too. */
        NUMBERED,
        /** What decides over money: the document itself too. */
        AT_HAND;

        public static Weight of(Change.Subject subject) {
            return switch (subject) {
                case PARAMETER -> AT_HAND;
                case CALENDAR -> NUMBERED;
                default -> NAMED;
            };
        }
    }

    public SourceReader(Weight weight) {
        this.weight = weight;
    }

    /**
     * @throws Problem INVALID on {@code title}, {@code number}, {@code issued}, {@code file}
     */
    public SourceDocument read(SourceForm form, LocalDate today) {
        String title = text("title", form.title(), MOST_TITLE, true);
        String number = text("number", form.number(), MOST_NUMBER, weight != Weight.NAMED);
        LocalDate issued = issued(form.issued(), today);
        boolean hasFile = form.file() != null && form.file().length > 0;
        if (weight == Weight.AT_HAND && !hasFile) {
            violations.add(Violation.of("file", "policy.document.file-missing"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new SourceDocument(title, number, issued, hasFile ? fileName(form) : null);
    }

    private static String fileName(SourceForm form) {
        String name = form.fileName() == null ? "" : form.fileName().strip();
        return name.substring(Math.max(0, name.length() - MOST_TITLE));
    }

    private String text(String field, String typed, int most, boolean required) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() && required) {
            violations.add(Violation.of(field, "policy.document." + field + "-missing"));
        } else if (text.length() > most
                || text.chars()
                        .anyMatch(
                                c ->
                                        Character.isISOControl(c)
                                                || Character.isSurrogate((char) c))) {
            violations.add(Violation.of(field, "policy.text-unfit", most));
        }
        return text;
    }

    private LocalDate issued(String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            if (weight != Weight.NAMED) {
                violations.add(Violation.of("issued", "policy.document.issued-missing"));
            }
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.isAfter(today)) {
                violations.add(Violation.of("issued", "policy.document.issued-future"));
            }
            return day;
        } catch (DateTimeException e) {
            violations.add(Violation.of("issued", "policy.day-malformed"));
            return null;
        }
    }
}
