package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.kernel.WorkCalendar.DayException;
import org.bangyuan.policy.api.CalendarYear;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.domain.NoticeDay;
import org.bangyuan.policy.domain.NoticeYear;
import org.bangyuan.policy.persistence.Notices;

/** 工作日历. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarsBean implements Calendars {
    private Notices notices;

    protected CalendarsBean() {} // for the container only

    @Inject
    public CalendarsBean(Notices notices) {
        this.notices = notices;
    }

    @Override
    public WorkCalendar current() {
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
                years.stream().map(NoticeYear::edition).max(Comparator.naturalOrder()).get();
        return "CN-%d-%d/%s"
                .formatted(years.get(0).year(), years.get(years.size() - 1).year(), edition);
    }

    @Override
    public List<CalendarYear> years() {
        return notices.years().stream().map(NoticeYear::view).toList();
    }
}
