package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.kernel.WorkCalendar.DayException;
import org.bangyuan.policy.domain.NoticeDay;
import org.bangyuan.policy.domain.NoticeYear;
import org.bangyuan.policy.persistence.Notices;

/**
 * The calendar as last read. Every deadline on every page asks for it, and it changes once a year:
 * so only whether a year was loaded since, by whichever server, is asked: with the account at the
 * beginning of a request, elsewhere by each call.
 */
@ApplicationScoped
public class CalendarCopy {
    private Notices notices;
    private PolicySeen seen;
    private volatile Copy copy;

    /** An immutable pair, replaced as a whole. */
    private record Copy(Instant loadedAt, WorkCalendar calendar) {}

    protected CalendarCopy() {} // for the container only

    @Inject
    public CalendarCopy(Notices notices, PolicySeen seen) {
        this.notices = notices;
        this.seen = seen;
    }

    WorkCalendar current() {
        Instant loadedAt =
                seen.state()
                        .map(SeenPolicy.State::calendar)
                        .orElseGet(() -> notices.lastLoadedAt().orElse(Instant.EPOCH));
        Copy known = copy;
        if (known == null || !known.loadedAt().equals(loadedAt)) {
            known = new Copy(loadedAt, read());
            copy = known;
        }
        return known.calendar();
    }

    private WorkCalendar read() {
        List<NoticeYear> years = notices.years();
        Map<LocalDate, DayException> exceptions =
                notices.days().stream()
                        .collect(Collectors.toMap(NoticeDay::day, NoticeDay::exception));
        return new WorkCalendar(
                years.stream().map(NoticeYear::year).collect(Collectors.toSet()),
                exceptions,
                version(years));
    }

    /** Names the state of the data: first and last year, and the latest edition of a source. */
    private static String version(List<NoticeYear> years) {
        if (years.isEmpty()) {
            return "CN-none";
        }
        LocalDate edition =
                years.stream()
                        .map(NoticeYear::edition)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return "CN-%d-%d/%s"
                .formatted(years.get(0).year(), years.get(years.size() - 1).year(), edition);
    }
}
