package org.bangyuan.cases.domain;

import java.time.LocalDate;
import java.util.List;

/** The working days that a clock counted, in order. */
public record CountedDays(List<LocalDate> days) {
    public CountedDays {
        days = List.copyOf(days);
    }
}
