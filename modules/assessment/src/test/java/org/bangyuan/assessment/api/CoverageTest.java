package org.bangyuan.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.bangyuan.assessment.api.FindingFigures.Coverage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    @DisplayName("六(二) EX-F04: 45 of 46 are 97.83%, and the fraction stays exact")
    void worked() {
        Coverage coverage = new Coverage(45, 46);
        assertThat(coverage.percent()).isEqualTo("97.83");
        assertThat(coverage.gap()).isEqualTo(1);
        assertThat(coverage.plus(new Coverage(46, 46))).isEqualTo(new Coverage(91, 92));
    }

    @Test
    @DisplayName("六(二): due to nobody is no rate, and nobody draws more than is due")
    void limits() {
        assertThat(new Coverage(0, 0).percent()).isNull();
        assertThat(new Coverage(3, 3).percent()).isEqualTo("100.00");
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(2, 1));
    }
}
