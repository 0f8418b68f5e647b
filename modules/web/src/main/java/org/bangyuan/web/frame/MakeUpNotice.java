package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.policy.api.Calendars;

/** Tells at sign-in of the next make-up working day (调休上班), because deadlines count it. */
@Named
@RequestScoped
public class MakeUpNotice {
    private static final int DAYS_AHEAD = 14;

    @Inject private Calendars calendars;
    @Inject private Shown shown;

    private LocalDate day;
    private boolean looked;

    /** The next one within two weeks, today included, or null. */
    public LocalDate getDay() {
        if (!looked) {
            looked = true;
            LocalDate today = shown.getToday();
            WorkCalendar calendar = calendars.current();
            day =
                    Stream.iterate(today, next -> next.plusDays(1))
                            .limit(DAYS_AHEAD)
                            .filter(calendar::isMakeUpDay)
                            .findFirst()
                            .orElse(null);
        }
        return day;
    }
}
