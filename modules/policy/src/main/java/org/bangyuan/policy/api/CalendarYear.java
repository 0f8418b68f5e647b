package org.bangyuan.policy.api;

import java.time.LocalDate;

/**
 * A year of the calendar.
 *
 * @param notice title of the State Council's notice
 * @param edition state of the source
 * @param source where the days were taken from
 */
public record CalendarYear(int year, String notice, LocalDate edition, String source) {}
