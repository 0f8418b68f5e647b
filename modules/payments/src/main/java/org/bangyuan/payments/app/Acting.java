package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.StaffMember;

/** Who acts, where they may, and when it is. */
@Dependent
class Acting {
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Acting(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    StaffMember person() {
        return user.get();
    }

    Jurisdiction jurisdiction() {
        return user.get().jurisdiction();
    }

    PaymentList.Actor actor() {
        StaffMember person = user.get();
        return new PaymentList.Actor(person.username(), person.name(), now());
    }

    /** Also outside a signed-in call, as the system. */
    String username() {
        return user.username();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    YearMonth month() {
        return YearMonth.now(clock);
    }
}
