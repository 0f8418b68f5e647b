package org.bangyuan.registry.domain;

import java.time.LocalDate;

/**
 * 成年: a child is a minor up to and including the 18th birthday, because 周岁 is reached on the day
 * after it (三, EX-V01). Nothing is recorded when it comes: whoever asks works it out.
 */
public final class Majority {
    private static final int OF_AGE = 18;

    private Majority() {}

    public static LocalDate lastDayAsMinor(LocalDate born) {
        return born.plusYears(OF_AGE);
    }
}
