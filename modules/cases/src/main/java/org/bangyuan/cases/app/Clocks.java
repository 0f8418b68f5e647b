package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.api.ParameterBook;

/** 期限: working days by the parameters in force, counted on the State Council's calendar. */
@Dependent
public class Clocks {
    private final Calendars calendars;
    private final ParameterBook parameters;

    @Inject
    public Clocks(Calendars calendars, ParameterBook parameters) {
        this.calendars = calendars;
        this.parameters = parameters;
    }

    public WorkCalendar calendar() {
        return calendars.current();
    }

    /** 五2: from the day of receipt, which is not counted. */
    public Deadline town(AreaCode area, LocalDate received) {
        return count(ParameterNames.PROC_TOWN_REVIEW_WORKDAYS, area, received);
    }

    /** 五3: from the county's own receipt. */
    public Deadline county(AreaCode area, LocalDate received) {
        return count(ParameterNames.PROC_COUNTY_APPROVAL_WORKDAYS, area, received);
    }

    /** 补正期限. */
    public Deadline correction(AreaCode area, LocalDate issued) {
        return count(ParameterNames.SUPPLEMENT_PERIOD_WORKDAYS, area, issued);
    }

    private Deadline count(ParameterName name, AreaCode area, LocalDate from) {
        int days = parameters.number(name.key(), area, from);
        return Deadline.ofWorkingDays(calendar(), from, days);
    }

    public LocalDate nextWorkingDay(LocalDate day) {
        return calendar().sameOrNextWorkingDay(day.plusDays(1));
    }

    /** The last day that is at most so many working days away. */
    public LocalDate workingDaysAhead(LocalDate today, int days) {
        LocalDate day = today;
        for (int i = 0; i < days; i++) {
            day = nextWorkingDay(day);
        }
        return day;
    }
}
