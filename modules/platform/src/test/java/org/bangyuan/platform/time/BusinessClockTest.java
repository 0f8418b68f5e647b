package org.bangyuan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.platform.mode.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    private static final Instant NEW_YEAR_IN_SHANGHAI = Instant.parse("2024-12-31T16:30:00Z");

    private final BusinessClock businessClock = new BusinessClock();
    private final Clock clock = businessClock.clock();

    @AfterEach
    void backToNow() {
        System.setProperty(Mode.PROPERTY, "demo");
        businessClock.reset();
        System.clearProperty(Mode.PROPERTY);
    }

    @Test
    @DisplayName("the day begins at midnight in Shanghai")
    void shanghaiDays() {
        System.setProperty(Mode.PROPERTY, "demo");
        businessClock.travelTo(NEW_YEAR_IN_SHANGHAI);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(businessClock.isShifted()).isTrue();
    }

    @Test
    @DisplayName("a set clock runs on, also one that was injected before")
    void runsOn() {
        System.setProperty(Mode.PROPERTY, "demo");
        businessClock.travelTo(NEW_YEAR_IN_SHANGHAI);
        assertThat(Duration.between(NEW_YEAR_IN_SHANGHAI, clock.instant()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        businessClock.reset();
        assertThat(businessClock.isShifted()).isFalse();
    }

    @Test
    @DisplayName("production cannot be moved, and is the mode unless demo is said")
    void productionStandsStill() {
        assertThat(Mode.current()).isEqualTo(Mode.PRODUCTION);
        assertThatThrownBy(() -> businessClock.travelTo(NEW_YEAR_IN_SHANGHAI))
                .isInstanceOf(IllegalStateException.class);
        System.setProperty(Mode.PROPERTY, "test");
        assertThatThrownBy(Mode::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("the clock may lie in a bean that is passivated")
    void serializable() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(clock);
        }
    }
}
