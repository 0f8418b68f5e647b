package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.util.List;
import org.bangyuan.kernel.WorkCalendar;

/** 工作日历 by the State Council's yearly notices. */
@Local
public interface Calendars {
    WorkCalendar current();

    /** The loaded years, ascending. */
    List<CalendarYear> years();
}
