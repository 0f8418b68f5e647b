package org.bangyuan.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeriesRuleTest {
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static ParameterValue value(LocalDate from, LocalDate to) {
        return new ParameterValue(
                "dibao_standard_monthly",
                AreaCode.of("330302"),
                "1083.00",
                from,
                to,
                from,
                "文件",
                true);
    }

    private static String refusal(List<ParameterValue> series, LocalDate from, LocalDate to) {
        Optional<Violation> violation = SeriesRule.violation(series, from, to);
        return violation.map(Violation::code).orElse("");
    }

    @Test
    @DisplayName("a value follows the one before without a day between")
    void follows() {
        List<ParameterValue> ended = List.of(value(JULY.minusYears(1), JULY.minusDays(1)));
        assertThat(refusal(ended, JULY, null)).isEmpty();
        assertThat(refusal(ended, JULY.plusDays(1), null)).isEqualTo("policy.parameter.gap-before");
        assertThat(refusal(List.of(), JULY, null)).isEmpty();
    }

    @Test
    @DisplayName("a value between two others ends where the next begins")
    void between() {
        List<ParameterValue> next = List.of(value(JULY.plusYears(1), null));
        LocalDate lastDay = JULY.plusYears(1).minusDays(1);
        assertThat(refusal(next, JULY, null)).isEmpty();
        assertThat(refusal(next, JULY, lastDay)).isEmpty();
        assertThat(refusal(next, JULY, lastDay.minusDays(1)))
                .isEqualTo("policy.parameter.gap-after");
        assertThat(refusal(next, JULY, lastDay.plusDays(1))).isEqualTo("policy.parameter.overlap");
        assertThat(refusal(next, JULY, JULY.minusDays(1)))
                .isEqualTo("policy.parameter.to-before-from");
    }

    @Test
    @DisplayName("a value with an end must not let an earlier one come back")
    void comesBack() {
        List<ParameterValue> open = List.of(value(JULY.minusYears(1), null));
        assertThat(refusal(open, JULY, JULY.plusMonths(6)))
                .isEqualTo("policy.parameter.comes-back");
        assertThat(refusal(open, JULY, null)).isEmpty();
    }

    @Test
    @DisplayName("A-STD a correction begins on the day of what it corrects")
    void correction() {
        assertThat(refusal(List.of(value(JULY, null)), JULY, null)).isEmpty();
    }
}
