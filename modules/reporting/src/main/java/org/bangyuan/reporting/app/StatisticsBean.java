package org.bangyuan.reporting.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.api.Statistics;
import org.bangyuan.reporting.persistence.CaseFigures;
import org.bangyuan.reporting.persistence.CaseFigures.Question;
import org.bangyuan.reporting.persistence.FigureLists;
import org.bangyuan.reporting.persistence.Reports;

/** 驾驶舱 over the published views, every query within the acting user's jurisdiction. */
@Stateless
@RolesAllowed({
    "COUNTY_OFFICER",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR"
})
public class StatisticsBean implements Statistics {
    private static final int FIRST_YEAR = 2022;
    private static final Role[] WITH_CASES = {
        Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.CITY_VA, Role.AUDITOR
    };
    private static final Role[] READERS = {
        Role.COUNTY_OFFICER,
        Role.COUNTY_APPROVER,
        Role.PAY_MAKER,
        Role.PAY_CHECKER,
        Role.FIN_BUREAU,
        Role.CITY_VA,
        Role.AUDITOR
    };

    @Inject private CaseFigures figures;
    @Inject private CockpitFigures sums;
    @Inject private FigureLists lists;
    @Inject private Reports reports;
    @Inject private Organisations organisations;
    @Inject private CurrentUser user;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    @Override
    public Cockpit cockpit(Integer wantedYear, String county) {
        StaffMember person = user.get();
        person.require(READERS);
        LocalDate today = LocalDate.now(clock);
        int year = year(wantedYear, today);
        Jurisdiction where = narrowed(person.jurisdiction(), county);
        Question question = question(where, today, year, year);
        CockpitFigures.Sums counted = sums.of(question);
        return new Cockpit(
                today,
                year,
                organisations.get(where.organisation()).areaName(),
                where.level() == Jurisdiction.Level.CITY ? null : where.organisation(),
                counted.headline(),
                counted.areas(),
                figures.months(question(where, today, year - 1, year)),
                figures.causes(question),
                reports.lastReconciled(where).orElse(null));
    }

    @Override
    public Page<ListRow> list(ListQuery query, PageRequest page) {
        StaffMember person = user.get();
        person.require(WITH_CASES);
        LocalDate today = LocalDate.now(clock);
        int year = year(query.year(), today);
        YearMonth month = query.month();
        FigureLists.Wanted wanted =
                new FigureLists.Wanted(
                        query.figure(),
                        person.jurisdiction(),
                        today,
                        month == null ? LocalDate.of(year, 1, 1) : month.atDay(1),
                        month == null ? LocalDate.of(year, 12, 31) : month.atEndOfMonth(),
                        blankToNull(query.area()),
                        blankToNull(query.cause()));
        Page<ListRow> rows = lists.list(wanted, page);
        trace(person, query, rows.total());
        return rows;
    }

    @Override
    public boolean maySeeLists() {
        return user.get().isAny(WITH_CASES);
    }

    /** Names were shown: which list, and how many it holds. */
    private void trace(StaffMember person, ListQuery query, long total) {
        String organisation = person.jurisdiction().organisation();
        audit.record(
                new AuditEntry(
                        "reporting.audit.list",
                        "figure",
                        UUID.nameUUIDFromBytes(query.figure().name().getBytes(UTF_8)),
                        organisations.handlingAt(organisation).countyOrg(),
                        Map.of(
                                "figure", query.figure().name(),
                                "organisation", organisation,
                                "rows", Long.toString(total))));
    }

    private static int year(Integer wanted, LocalDate today) {
        int year = wanted == null ? today.getYear() : wanted;
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Problem.notFound("reporting.year-out-of-range", Integer.toString(year));
        }
        return year;
    }

    /** A county may be chosen by somebody of the city, or is one's own. */
    private Jurisdiction narrowed(Jurisdiction own, String county) {
        if (blankToNull(county) == null || county.equals(own.organisation())) {
            return own;
        }
        Organisation chosen =
                organisations
                        .find(county)
                        .filter(each -> each.level() == Jurisdiction.Level.COUNTY)
                        .filter(each -> own.level() == Jurisdiction.Level.CITY)
                        .orElseThrow(() -> Problem.notFound("reporting.absent"));
        return chosen.jurisdiction();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Question question(Jurisdiction where, LocalDate today, int from, int to) {
        return new Question(where, today, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }
}
