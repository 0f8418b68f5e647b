package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;

/** The line at the end of a sheet, and how moments are written on it. */
@Dependent
public class PrintedBy {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public PrintedBy(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    String line() {
        return Texts.of(
                Locale.CHINA,
                "assessment.sheet.printed",
                user.get().name(),
                moment(clock.instant()));
    }

    String moment(Instant at) {
        return MOMENT.withZone(clock.getZone()).format(at);
    }
}
