package org.bangyuan.reporting.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.reporting.api.Statistics;
import org.bangyuan.reporting.domain.Figures;
import org.bangyuan.reporting.domain.MonthlyReport;
import org.bangyuan.reporting.domain.ReportBook;
import org.bangyuan.reporting.persistence.Reports;

/** 财政月报 for people; the timer makes the same by {@link ReportMaking}. */
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
public class FinanceReportsBean implements FinanceReports {
    /** The regulation is in force from 2022-01-01. */
    private static final YearMonth FIRST = YearMonth.of(2022, 1);

    private static final Role[] READERS = {
        Role.COUNTY_OFFICER,
        Role.COUNTY_APPROVER,
        Role.PAY_MAKER,
        Role.PAY_CHECKER,
        Role.FIN_BUREAU,
        Role.CITY_VA,
        Role.AUDITOR
    };

    @Inject private Reports reports;
    @Inject private ReportMaking making;
    @Inject private ReportPrinting printing;
    @Inject private Statistics statistics;
    @Inject private StaffAccounts accounts;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    @Override
    public List<ReportRow> reports() {
        return reports(new ReportQuery(null, null, true), new PageRequest(0, PageRequest.MOST))
                .rows();
    }

    @Override
    public Page<ReportRow> reports(ReportQuery query, PageRequest page) {
        Page<Reports.Edition> found = reports.list(reader(), query, page);
        return new Page<>(
                found.rows().stream().map(each -> row(each.report(), each.current())).toList(),
                found.total());
    }

    @Override
    public Report report(UUID id) {
        MonthlyReport report = reports.get(reader(), id);
        Locale locale = accounts.locale();
        return new Report(
                row(report, isCurrent(report)),
                report.lines().stream()
                        .map(line -> line(report.countyName(), line.townName(), line.figures()))
                        .toList(),
                line(report.countyName(), null, report.total()),
                books(report, true),
                books(report, false),
                ReportWording.checks(locale, report));
    }

    @Override
    public UUID runNow(YearMonth month) {
        StaffMember person = user.get();
        if (!mayRun(person)) {
            throw Problem.forbidden("reporting.not-yours-to-run");
        }
        if (month == null) {
            throw Problem.invalid("month", "reporting.month-missing");
        }
        if (month.isBefore(FIRST) || month.isAfter(YearMonth.now(clock))) {
            throw Problem.invalid("month", "reporting.month-out-of-range", month.toString());
        }
        return making.makeAgain(person.jurisdiction().organisation(), month);
    }

    @Override
    public boolean mayRun() {
        return mayRun(user.get());
    }

    @Override
    public byte[] excel(UUID id) {
        return printing.workbook(reports.get(reader(), id));
    }

    @Override
    public byte[] pdf(UUID id) {
        return printing.paper(reports.get(reader(), id));
    }

    @Override
    public List<CountyFigures> figures() {
        return statistics.cockpit(null, null).areas();
    }

    private Jurisdiction reader() {
        StaffMember person = user.get();
        person.require(READERS);
        return person.jurisdiction();
    }

    /** F18: the county's finance people fill it in. */
    private static boolean mayRun(StaffMember person) {
        return person.isAny(Role.PAY_MAKER, Role.PAY_CHECKER)
                && person.jurisdiction().level() == Jurisdiction.Level.COUNTY;
    }

    private boolean isCurrent(MonthlyReport report) {
        return report.edition() == reports.editions(report.countyOrg(), report.month());
    }

    private static ReportRow row(MonthlyReport report, boolean current) {
        return new ReportRow(
                report.id(),
                report.number(),
                report.month(),
                report.edition(),
                current,
                report.countyOrg(),
                report.countyName(),
                report.madeAt(),
                report.makerName(),
                report.isReconciled(),
                report.total().due(),
                report.total().paid());
    }

    private static List<Book> books(MonthlyReport report, boolean budget) {
        return report.books().stream()
                .filter(book -> book.kind().isBudget() == budget)
                .map(FinanceReportsBean::book)
                .toList();
    }

    private static Book book(ReportBook book) {
        return new Book(
                "reporting.fund." + book.kind().fund(),
                "reporting.type." + book.kind().type(),
                book.kind().isBudget(),
                book.subject(),
                book.isVerified(),
                book.figures().persons(),
                book.figures().payments(),
                book.figures().due(),
                book.figures().paid(),
                book.figures().returned(),
                book.figures().pending());
    }

    private static Line line(String county, String town, Figures figures) {
        return new Line(
                county,
                town,
                figures.persons(),
                figures.payments(),
                figures.households(),
                figures.due(),
                figures.paid(),
                figures.returned(),
                figures.pending());
    }
}
