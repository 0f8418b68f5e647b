package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.CalendarYear;
import org.bangyuan.policy.domain.NoticeDay;
import org.bangyuan.policy.domain.NoticeYear;
import org.bangyuan.policy.domain.ParameterEntry;
import org.bangyuan.policy.domain.ParameterUnits;
import org.bangyuan.policy.persistence.Notices;
import org.bangyuan.policy.persistence.ParameterEntries;

/**
 * Fills empty tables with the series and the calendar that the engines are delivered with, so that
 * a page, a decision and a scenario without a server start from the same values.
 */
@Stateless
@LocalBean
@PermitAll
public class BuiltInPolicy {
    private static final System.Logger LOG = System.getLogger(BuiltInPolicy.class.getName());
    private static final String CALENDAR_SOURCE = "NateScarlet/holiday-cn d4e53bf";

    private ParameterEntries parameters;
    private Notices notices;
    private Clock clock;

    protected BuiltInPolicy() {} // for the container only

    @Inject
    public BuiltInPolicy(ParameterEntries parameters, Notices notices, Clock clock) {
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
    }

    /** Does nothing to a table that has rows. */
    public void load() {
        notices.lockForLoading();
        if (parameters.isEmpty()) {
            loadParameters();
        }
        if (notices.years().isEmpty()) {
            loadCalendar();
        }
    }

    private void loadParameters() {
        Instant now = clock.instant();
        for (ParameterValue value : BuiltInParameters.values()) {
            parameters.add(
                    ParameterEntry.builtIn(
                            value, ParameterUnits.of(value.name()), CurrentUser.SYSTEM, now));
        }
        LOG.log(
                System.Logger.Level.INFO,
                "parameters: {0} built-in values loaded",
                BuiltInParameters.values().size());
    }

    private void loadCalendar() {
        WorkCalendar calendar = BuiltInCalendar.calendar();
        String version = calendar.version();
        LocalDate edition = LocalDate.parse(version.substring(version.indexOf('/') + 1));
        for (int year : calendar.loadedYears().stream().sorted().toList()) {
            String notice =
                    Texts.of(
                            Locale.SIMPLIFIED_CHINESE,
                            "policy.calendar.notice",
                            Integer.toString(year));
            CalendarYear view = new CalendarYear(year, notice, edition, CALENDAR_SOURCE);
            List<NoticeDay> days =
                    calendar.exceptions().entrySet().stream()
                            .filter(day -> day.getKey().getYear() == year)
                            .map(day -> new NoticeDay(day.getKey(), day.getValue()))
                            .toList();
            notices.put(new NoticeYear(view, CurrentUser.SYSTEM, clock.instant()), days);
        }
        LOG.log(System.Logger.Level.INFO, "calendar: {0} loaded", version);
    }
}
