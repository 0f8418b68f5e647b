package org.bangyuan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueMonthsTest {
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2026, 4, 1);

    @Test
    @DisplayName("六(四) from the first grant up to last month; this month is not over")
    void fromFirstGrant() {
        assertThat(
                        DueMonths.of(
                                Optional.of(LocalDate.of(2026, 1, 20)),
                                Optional.empty(),
                                FIRST_OF_APRIL))
                .containsExactly(
                        YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    @DisplayName("missed months are made up after the last report, once")
    void afterLastReport() {
        Optional<LocalDate> since = Optional.of(LocalDate.of(2025, 11, 3));
        assertThat(DueMonths.of(since, Optional.of(YearMonth.of(2026, 1)), FIRST_OF_APRIL))
                .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(DueMonths.of(since, Optional.of(YearMonth.of(2026, 3)), FIRST_OF_APRIL))
                .isEmpty();
        assertThat(DueMonths.of(since, Optional.of(YearMonth.of(2026, 4)), FIRST_OF_APRIL))
                .isEmpty();
    }

    @Test
    @DisplayName("a county that has never granted anything owes no report")
    void nothingGranted() {
        assertThat(DueMonths.of(Optional.empty(), Optional.empty(), FIRST_OF_APRIL)).isEmpty();
    }
}
