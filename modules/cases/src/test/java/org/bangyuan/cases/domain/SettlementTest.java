package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettlementTest {
    @Test
    @DisplayName("四(二) EX-M22 two writings of one settlement number are one number")
    void sameNumber() {
        assertThat(Settlement.key(" js-2024－00 1２ "))
                .isEqualTo(Settlement.key("JS2024-0012"))
                .isEqualTo("JS20240012");
        assertThat(Settlement.key("JS20240012")).isNotEqualTo(Settlement.key("JS20240021"));
        assertThat(Settlement.key("－ ")).isEmpty();
    }
}
