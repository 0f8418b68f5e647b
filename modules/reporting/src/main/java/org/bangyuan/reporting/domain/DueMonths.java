package org.bangyuan.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which months a county owes a report for: from the month of its first grant (or after its last
 * report) up to last month. So a missed tick is made up and a doubled one finds nothing to do.
 */
public final class DueMonths {
    private DueMonths() {}

    /**
     * @param firstActivity day of the county's first grant, if there is one
     * @param lastReport the newest month that has a report
     */
    public static List<YearMonth> of(
            Optional<LocalDate> firstActivity, Optional<YearMonth> lastReport, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return lastReport
                .map(month -> month.plusMonths(1))
                .or(() -> firstActivity.map(YearMonth::from))
                .map(first -> Stream.iterate(first, now::isAfter, month -> month.plusMonths(1)))
                .orElseGet(Stream::empty)
                .toList();
    }
}
