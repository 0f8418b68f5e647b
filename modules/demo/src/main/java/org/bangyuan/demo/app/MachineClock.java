package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.bangyuan.platform.time.BusinessClock;

/** Lets the business believe that it is another day, while past cases are played, and back. */
@ApplicationScoped
class MachineClock {
    @Inject private BusinessClock businessClock;
    @Inject private Clock clock;

    /** The time of the machine; only meaningful while nothing is played. */
    Instant now() {
        return clock.instant();
    }

    void at(LocalDateTime moment, Runnable work) {
        businessClock.travelTo(moment.atZone(BusinessClock.ZONE).toInstant());
        try {
            work.run();
        } finally {
            businessClock.reset();
        }
    }
}
