package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.kernel.WorkCalendar.DayException;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.CalendarLoading;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.SourceDocument;
import org.bangyuan.policy.api.SourceForm;
import org.bangyuan.policy.domain.CalendarText;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.domain.SourceReader;
import org.bangyuan.policy.persistence.Sheets;

/** 载入工作日历. */
@Stateless
@PermitAll
public class CalendarLoadingBean implements CalendarLoading {
    private static final int MOST_SHOWN = 20;

    @Inject private CalendarRules rules;
    @Inject private Entering entering;
    @Inject private Sheets sheets;
    @Inject private Clock clock;

    @Override
    public Status status() {
        int next = rules.nextYear();
        LocalDate today = LocalDate.now(clock);
        LocalDate noticesComeOut = LocalDate.of(next - 1, Month.NOVEMBER, 1);
        return new Status(
                LocalDate.of(next - 1, Month.DECEMBER, 31),
                next,
                !today.isBefore(noticesComeOut),
                sheets.waiting(Change.Subject.CALENDAR, Integer.toString(next))
                        .map(Proposal::id)
                        .orElse(null));
    }

    @Override
    public Draft read(int year, String lines) {
        CalendarText.Read read = CalendarText.read(lines);
        List<Violation> violations = new ArrayList<>(read.violations());
        CalendarChange change = new CalendarChange(year, read.days());
        if (violations.isEmpty()) {
            violations.addAll(rules.violations(change));
        }
        int worked = (int) read.days().stream().filter(CalendarChange.Day::worked).count();
        return new Draft(
                year,
                read.days(),
                read.days().size() - worked,
                worked,
                violations.isEmpty() ? workingDays(change) : 0,
                violations.subList(0, Math.min(violations.size(), MOST_SHOWN)));
    }

    private static int workingDays(CalendarChange change) {
        Map<LocalDate, DayException> exceptions = new HashMap<>();
        change.days()
                .forEach(
                        day ->
                                exceptions.put(
                                        day.day(), new DayException(day.worked(), day.name())));
        WorkCalendar calendar = new WorkCalendar(Set.of(change.year()), exceptions, "");
        LocalDate first = LocalDate.of(change.year(), 1, 1);
        return (int) first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count();
    }

    @Override
    @RolesAllowed("CITY_VA")
    public UUID propose(int year, String lines, SourceForm source) {
        entering.requireEntry(Change.Subject.CALENDAR, Competence.CITY);
        Draft draft = read(year, lines);
        if (!draft.violations().isEmpty()) {
            throw Problem.invalid(draft.violations());
        }
        SourceDocument document =
                new SourceReader(SourceReader.Weight.of(Change.Subject.CALENDAR))
                        .read(source, LocalDate.now(clock));
        rules.requireAmends(new CalendarChange(year, draft.days()), document.issued());
        return entering.enter(new CalendarChange(year, draft.days()), Competence.CITY, source);
    }
}
