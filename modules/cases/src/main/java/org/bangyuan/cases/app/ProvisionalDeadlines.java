package org.bangyuan.cases.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.StandsAside;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.CalendarLoaded;
import org.bangyuan.policy.api.Calendars;

/**
 * 暂定期限: a deadline that reaches into a year without a calendar is counted again once the State
 * Council's notice is loaded, with a line on the timeline: in the transaction that loads it, and by
 * the clock for what was too much at once. A tick too many changes nothing.
 */
@Stateless
@PermitAll
public class ProvisionalDeadlines {
    private static final int AT_ONCE = 1000;

    private AssistanceCases cases;
    private CaseGate gate;
    private Calendars calendars;
    private Clock clock;

    protected ProvisionalDeadlines() {} // for the container only

    @Inject
    public ProvisionalDeadlines(
            AssistanceCases cases, CaseGate gate, Calendars calendars, Clock clock) {
        this.cases = cases;
        this.gate = gate;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A year was loaded, or amended: deadlines that reach into it move, provisional or firm. */
    public void loaded(@Observes CalendarLoaded year) {
        recount(cases.dueFrom(LocalDate.of(year.year(), Month.JANUARY, 1)));
    }

    @Schedule(
            hour = "*",
            minute = "7",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "provisional deadlines of cases")
    public void tick() {
        recount(cases.provisional(AT_ONCE));
    }

    private void recount(List<UUID> ids) {
        WorkCalendar calendar = calendars.current();
        Actor system =
                new Actor(
                        CurrentUser.SYSTEM,
                        Texts.of(Locale.SIMPLIFIED_CHINESE, "cases.system"),
                        null,
                        "",
                        clock.instant(),
                        LocalDate.now(clock),
                        StandsAside.BY_NAME);
        for (UUID id : ids) {
            cases.lock(id).ifPresent(matter -> recount(matter, system, calendar));
        }
    }

    private void recount(AssistanceCase matter, Actor system, WorkCalendar calendar) {
        if (matter.recount(system, calendar)) {
            gate.record(
                    matter,
                    "recounted",
                    Map.of("due", matter.dueOn().toString(), "calendar", calendar.version()));
        }
    }
}
