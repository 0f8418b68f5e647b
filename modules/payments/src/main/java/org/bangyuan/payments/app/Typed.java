package org.bangyuan.payments.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.problem.Problem;

/** What a person typed, read and checked. */
final class Typed {
    private Typed() {}

    /**
     * @throws Problem INVALID on the field if it is empty or too long
     */
    static String text(String field, String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw Problem.invalid(field, "payments.required");
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw Problem.invalid(field, "payments.too-long", most);
        }
        return text;
    }

    /**
     * A day on which the bank did something with a checked list.
     *
     * @throws Problem INVALID on the field if it is no day, in the future, or before the check
     */
    static LocalDate bankDay(
            String field, String typed, PaymentList list, LocalDate today, ZoneId zone) {
        LocalDate day;
        try {
            day = LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "payments.not-a-day");
        }
        if (day.isAfter(today)) {
            throw Problem.invalid(field, "payments.day-in-future");
        }
        LocalDate checked = LocalDate.ofInstant(list.checkedAt(), zone);
        if (day.isBefore(checked)) {
            throw Problem.invalid(field, "payments.day-before-check", checked);
        }
        return day;
    }
}
