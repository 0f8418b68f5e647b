package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.kernel.WorkCalendar.DayException;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.CalendarLoaded;
import org.bangyuan.policy.api.CalendarYear;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.SourceDocument;
import org.bangyuan.policy.domain.NoticeDay;
import org.bangyuan.policy.domain.NoticeRule;
import org.bangyuan.policy.domain.NoticeYear;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.persistence.Notices;

/** 工作日历: one year after the other, without a hole; a loaded year only by a later notice. */
@ApplicationScoped
class CalendarRules {
    private static final int MOST_NOTICE = 80;

    private final Notices notices;
    private final Event<CalendarLoaded> loaded;
    private final PolicySeen seen;
    private final Clock clock;

    protected CalendarRules() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    CalendarRules(Notices notices, Event<CalendarLoaded> loaded, PolicySeen seen, Clock clock) {
        this.notices = notices;
        this.loaded = loaded;
        this.seen = seen;
        this.clock = clock;
    }

    /** The year after the last loaded one. */
    int nextYear() {
        return notices.years().stream()
                .mapToInt(year -> year.year() + 1)
                .max()
                .orElse(LocalDate.now(clock).getYear());
    }

    List<Violation> violations(CalendarChange change) {
        List<Violation> violations = new ArrayList<>();
        if (change.year() != nextYear() && loaded(change.year()).isEmpty()) {
            violations.add(
                    Violation.of(
                            "lines",
                            "policy.calendar.not-next",
                            Integer.toString(nextYear()),
                            Integer.toString(change.year())));
        }
        violations.addAll(NoticeRule.violations(change.year(), change.days()));
        return violations;
    }

    /** The notice by which the year is loaded; empty if it is not. */
    Optional<NoticeYear> loaded(int year) {
        return notices.years().stream().filter(each -> each.year() == year).findFirst();
    }

    /**
     * An amended notice is younger than the one that it amends, and says something else.
     *
     * @throws Problem INVALID on {@code issued} or {@code lines}
     */
    void requireAmends(CalendarChange change, LocalDate issued) {
        Optional<NoticeYear> before = loaded(change.year());
        if (before.isEmpty()) {
            return;
        }
        if (!issued.isAfter(before.get().edition())) {
            throw Problem.invalid(
                    List.of(
                            Violation.of(
                                    "issued",
                                    "policy.calendar.not-later",
                                    before.get().edition())));
        }
        if (Set.copyOf(change.days()).equals(Set.copyOf(days(change.year())))) {
            throw Problem.invalid("lines", "policy.calendar.unchanged");
        }
    }

    private List<CalendarChange.Day> days(int year) {
        return notices.days().stream()
                .filter(each -> each.day().getYear() == year)
                .map(
                        each ->
                                new CalendarChange.Day(
                                        each.day(),
                                        each.exception().worked(),
                                        each.exception().name()))
                .toList();
    }

    void require(CalendarChange change) {
        List<Violation> violations = violations(change);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    void apply(CalendarChange change, Proposal sheet) {
        SourceDocument document = sheet.document();
        String title = document.title();
        CalendarYear year =
                new CalendarYear(
                        change.year(),
                        title.substring(0, Math.min(title.length(), MOST_NOTICE)),
                        document.issued(),
                        document.line());
        List<NoticeDay> days =
                change.days().stream()
                        .map(
                                day ->
                                        new NoticeDay(
                                                day.day(),
                                                new DayException(day.worked(), day.name())))
                        .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (loaded(change.year()).isPresent()) {
            requireAmends(change, document.issued());
            notices.keepReplaced(change.year(), now);
        }
        notices.put(new NoticeYear(year, sheet.enteredBy(), now), days);
        notices.flush();
        seen.forget();
        loaded.fire(new CalendarLoaded(change.year()));
    }
}
