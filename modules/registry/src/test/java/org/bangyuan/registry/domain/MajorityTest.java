package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {
    @ParameterizedTest
    @CsvSource({"2006-06-01, 2024-06-01", "2004-02-29, 2022-02-28", "2006-12-31, 2024-12-31"})
    @DisplayName("三 EX-V01 a child is a minor up to and including the 18th birthday")
    void lastDay(LocalDate born, LocalDate last) {
        assertThat(Majority.lastDayAsMinor(born)).isEqualTo(last);
    }
}
