package org.bangyuan.web.policy;

import java.time.DateTimeException;
import java.time.LocalDate;

/** 截至 as it stands in an address. */
final class KnownDay {
    private KnownDay() {}

    /** The day asked for; today if it is none, or lies ahead. */
    static LocalDate read(String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.isAfter(today) ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }
}
