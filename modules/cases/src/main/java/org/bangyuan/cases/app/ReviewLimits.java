package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.cases.domain.Reconsideration;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.api.ParameterBook;

/**
 * 复核期限 (A-REVIEW): the text names none, so both are parameters. To ask, in calendar days from the
 * day of service; to decide, in working days from the authority's receipt (EX-R01, EX-R02).
 */
@Dependent
public class ReviewLimits {
    private final Calendars calendars;
    private final ParameterBook parameters;

    @Inject
    public ReviewLimits(Calendars calendars, ParameterBook parameters) {
        this.calendars = calendars;
        this.parameters = parameters;
    }

    Reconsideration.Limits of(AreaCode area, LocalDate delivered, LocalDate received) {
        ParameterValue filing = value(ParameterNames.REVIEW_FILING_DAYS, area, delivered);
        ParameterValue ruling = value(ParameterNames.REVIEW_DECISION_WORKDAYS, area, received);
        WorkCalendar calendar = calendars.current();
        return new Reconsideration.Limits(
                Deadline.ofCalendarDays(calendar, delivered, filing.whole()),
                Deadline.ofWorkingDays(calendar, received, ruling.whole()),
                FrozenJson.parameters(List.of(filing, ruling)));
    }

    private ParameterValue value(ParameterName name, AreaCode area, LocalDate day) {
        return parameters
                .current()
                .find(name, area, day)
                .orElseThrow(() -> new LawError(LawError.PARAMETER_MISSING, name.key(), area, day));
    }
}
