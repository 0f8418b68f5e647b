package org.bangyuan.reporting.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.api.FinanceReports.CountyFigures;
import org.bangyuan.reporting.api.Statistics;
import org.bangyuan.reporting.domain.MonthlyReport;
import org.bangyuan.reporting.persistence.CaseFigures;
import org.bangyuan.reporting.persistence.CaseFigures.Cases;
import org.bangyuan.reporting.persistence.CaseFigures.Clocks;
import org.bangyuan.reporting.persistence.CaseFigures.Paid;
import org.bangyuan.reporting.persistence.CaseFigures.Question;
import org.bangyuan.reporting.persistence.Reports;

/** 驾驶舱: seven sums over the published views, each within the acting user's jurisdiction. */
@Stateless
@RolesAllowed({
    "TOWN_LEADER", "COUNTY_OFFICER", "COUNTY_APPROVER", "COUNTY_RECHECK", "PAY_MAKER",
    "PAY_CHECKER", "FIN_BUREAU", "CITY_VA", "AUDITOR"
})
public class StatisticsBean implements Statistics {
    private static final int FIRST_YEAR = 2022;
    private static final Role[] READERS = {
        Role.TOWN_LEADER,
        Role.COUNTY_OFFICER,
        Role.COUNTY_APPROVER,
        Role.COUNTY_RECHECK,
        Role.PAY_MAKER,
        Role.PAY_CHECKER,
        Role.FIN_BUREAU,
        Role.CITY_VA,
        Role.AUDITOR
    };

    @Inject private CaseFigures figures;
    @Inject private Reports reports;
    @Inject private Organisations organisations;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Cockpit cockpit(Integer wantedYear) {
        StaffMember person = user.get();
        person.require(READERS);
        LocalDate today = LocalDate.now(clock);
        int year = wantedYear == null ? today.getYear() : wantedYear;
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Problem.invalid("year", "reporting.year-out-of-range", Integer.toString(year));
        }
        Question question = question(person.jurisdiction(), today, year, year);
        List<CountyFigures> counties = counties(question);
        return new Cockpit(
                today,
                year,
                headline(question),
                counties,
                figures.months(question(person.jurisdiction(), today, year - 1, year)),
                figures.causes(question),
                lastReconciled(person.jurisdiction()));
    }

    private static Question question(Jurisdiction where, LocalDate today, int from, int to) {
        return new Question(where, today, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private List<CountyFigures> counties(Question question) {
        Map<String, Cases> cases = figures.cases(question);
        Map<String, Clocks> clocks = figures.clocks(question);
        Map<String, Paid> money = figures.money(question);
        List<CountyFigures> rows = new ArrayList<>();
        for (Organisation county : visible(question.where())) {
            Cases of = cases.getOrDefault(county.code(), Cases.NONE);
            rows.add(
                    new CountyFigures(
                            county.code(),
                            county.areaName(),
                            of.open(),
                            of.overdue(),
                            of.approved(),
                            of.refused(),
                            money.getOrDefault(county.code(), Paid.NONE).paid(),
                            percent(clocks.getOrDefault(county.code(), Clocks.NONE))));
        }
        return rows;
    }

    private List<Organisation> visible(Jurisdiction where) {
        if (where.level() == Jurisdiction.Level.CITY) {
            return organisations.counties();
        }
        String county = organisations.handlingAt(where.organisation()).countyOrg();
        return List.of(organisations.get(county));
    }

    private Headline headline(Question question) {
        Cases all =
                figures.cases(question).values().stream()
                        .reduce(Cases.NONE, StatisticsBean::plus);
        Clocks clocks =
                figures.clocks(question).values().stream()
                        .reduce(
                                Clocks.NONE,
                                (a, b) ->
                                        new Clocks(
                                                a.finished() + b.finished(), a.kept() + b.kept()));
        Money paid = Money.ZERO;
        Money pending = Money.ZERO;
        for (Paid each : figures.money(question).values()) {
            paid = paid.plus(each.paid());
            pending = pending.plus(each.pending());
        }
        return new Headline(
                all.open(),
                all.overdue(),
                all.received(),
                all.approved(),
                all.refused(),
                all.granted(),
                paid,
                pending,
                percent(clocks));
    }

    private static Cases plus(Cases a, Cases b) {
        return new Cases(
                a.open() + b.open(),
                a.overdue() + b.overdue(),
                a.received() + b.received(),
                a.approved() + b.approved(),
                a.refused() + b.refused(),
                a.granted().plus(b.granted()));
    }

    /** Rounded down: 100 means that not one was missed. */
    private static long percent(Clocks clocks) {
        return clocks.finished() == 0 ? -1 : clocks.kept() * 100 / clocks.finished();
    }

    private YearMonth lastReconciled(Jurisdiction where) {
        return reports.newest(where).stream()
                .filter(MonthlyReport::isReconciled)
                .map(MonthlyReport::month)
                .findFirst()
                .orElse(null);
    }
}
