package org.bangyuan.web.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;

/** Days as typed (2024-10-06 or 20241006), with everything wrong about them in one pass. */
final class TypedDays {
    private final List<Violation> violations = new ArrayList<>();

    /** Null if nothing was typed, or if it was no day. */
    LocalDate read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.strip().replaceAll("[-/.年月日]", "");
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            violations.add(Violation.of(field, "registry.page.day-malformed"));
            return null;
        }
    }

    void throwIfRefused() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
