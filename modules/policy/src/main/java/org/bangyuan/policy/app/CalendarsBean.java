package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.policy.api.CalendarYear;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.domain.NoticeYear;
import org.bangyuan.policy.persistence.Notices;

/** 工作日历. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarsBean implements Calendars {
    private Notices notices;
    private CalendarCopy copy;

    protected CalendarsBean() {} // for the container only

    @Inject
    public CalendarsBean(Notices notices, CalendarCopy copy) {
        this.notices = notices;
        this.copy = copy;
    }

    @Override
    public WorkCalendar current() {
        return copy.current();
    }

    @Override
    public List<CalendarYear> years() {
        return notices.years().stream().map(NoticeYear::view).toList();
    }
}
