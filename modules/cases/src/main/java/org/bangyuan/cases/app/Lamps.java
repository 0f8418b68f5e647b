package org.bangyuan.cases.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.domain.CaseClock;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.WorkCalendar;

/** 灯 of a clock on a day. */
record Lamps(WorkCalendar calendar, LocalDate today) {
    /** How a clock stands; of one that has stopped, how it stood then. */
    CaseView.Clock view(CaseClock clock) {
        Deadline deadline = clock.deadline();
        LocalDate on = clock.isRunning() ? today : clock.stoppedOn();
        Map<LocalDate, String> makeUpDays = new LinkedHashMap<>();
        for (LocalDate day : deadline.counted()) {
            calendar.exceptionOn(day)
                    .filter(WorkCalendar.DayException::worked)
                    .ifPresent(exception -> makeUpDays.put(day, exception.name()));
        }
        return new CaseView.Clock(
                deadline,
                deadline.lamp(calendar, on),
                deadline.left(calendar, on),
                deadline.overdueBy(calendar, on),
                clock.stoppedOn(),
                makeUpDays);
    }

    /** A deadline that is known by its last day alone. */
    Deadline until(LocalDate due) {
        return new Deadline(due, due, java.util.List.of(), false, calendar.version());
    }
}
