package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.bangyuan.kernel.CitizenId;
import org.bangyuan.registry.domain.Likeness.Compared;
import org.bangyuan.registry.domain.Likeness.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String NUMBER = number("33030219650115123");

    private static String number(String seventeen) {
        return seventeen + CitizenId.checkDigit(seventeen);
    }

    private static Likeness alike(boolean name, boolean born, boolean phone, String other) {
        return Likeness.of(new Compared(name, born, phone), NUMBER, number(other));
    }

    @Test
    @DisplayName("one wrong digit, two the wrong way round, the fifteen digits of an old card")
    void numbers() {
        assertThat(alike(true, true, false, "33030219650115133").grounds())
                .containsExactly(Ground.ONE_DIGIT, Ground.NAME_BIRTH);
        assertThat(alike(true, true, false, "33030219650115132").grounds())
                .containsExactly(Ground.DIGITS_SWAPPED, Ground.NAME_BIRTH);
        assertThat(alike(true, false, false, "33030220650115123").grounds())
                .contains(Ground.OLD_NUMBER);
    }

    @Test
    @DisplayName("name, birthday and phone weigh most; sound and birthday alone are too common")
    void weight() {
        assertThat(alike(true, true, true, "33010219650115999").isStrong()).isTrue();
        assertThat(alike(true, true, false, "33010219650115999").isStrong()).isFalse();
        assertThat(alike(true, true, false, "33010219650115999").isWorthALook()).isTrue();
        assertThat(alike(false, true, false, "33010219650115999").isWorthALook()).isFalse();
        assertThat(alike(false, true, false, "33030219650115133").isWorthALook()).isTrue();
    }
}
