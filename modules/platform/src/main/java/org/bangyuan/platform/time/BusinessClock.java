package org.bangyuan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.bangyuan.platform.mode.Mode;

/**
 * The clock that everything is injected with. It runs with the time of the machine, in
 * Asia/Shanghai wherever the machine stands. A demonstration may set it to another moment, from
 * which it runs on; that moves the whole process, so it is used before anybody has signed in, to
 * play past cases.
 */
@ApplicationScoped
public class BusinessClock {
    /** Where every legal day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final AtomicReference<Duration> OFFSET = new AtomicReference<>(Duration.ZERO);

    /** For injection: {@code @Inject Clock clock}. */
    @Produces
    @Dependent
    public Clock clock() {
        return new Running(ZONE);
    }

    /**
     * Sets the clock; it runs on from there.
     *
     * @throws IllegalStateException in production
     */
    public void travelTo(Instant moment) {
        requireDemo();
        OFFSET.set(Duration.between(Clock.systemUTC().instant(), moment));
    }

    /**
     * Back to the time of the machine.
     *
     * @throws IllegalStateException in production
     */
    public void reset() {
        requireDemo();
        OFFSET.set(Duration.ZERO);
    }

    /** True while the clock differs from the machine's. */
    public boolean isShifted() {
        return !OFFSET.get().isZero();
    }

    private static void requireDemo() {
        if (!Mode.current().isDemo()) {
            throw new IllegalStateException("the clock can be set in demonstration mode only");
        }
    }

    /** Serializable, so that beans which may be passivated can hold it. */
    private static final class Running extends Clock implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ZoneId zone;

        Running(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId wanted) {
            return new Running(wanted);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(OFFSET.get());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Running that && zone.equals(that.zone);
        }

        @Override
        public int hashCode() {
            return zone.hashCode();
        }
    }
}
