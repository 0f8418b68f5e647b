package org.bangyuan.reporting.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.papers.api.Numbering;
import org.bangyuan.policy.api.BudgetSubjects;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.domain.Counted;
import org.bangyuan.reporting.domain.Figures;
import org.bangyuan.reporting.domain.MonthlyReport;
import org.bangyuan.reporting.domain.MonthlyReportLine;
import org.bangyuan.reporting.domain.ReportBook;
import org.bangyuan.reporting.domain.ReportCheck;
import org.bangyuan.reporting.persistence.PaymentFigures;
import org.bangyuan.reporting.persistence.Reports;

/**
 * Makes one report: counts, checks, numbers, prints and keeps it in one transaction. Makers of the
 * same county wait for each other, and the key of county, month and edition stands behind that. Not
 * part of the api: whoever may ask for a report is asked before.
 */
@Stateless
@PermitAll
public class ReportMaking {
    private Reports reports;
    private PaymentFigures figures;
    private Organisations organisations;
    private BudgetSubjects subjects;
    private Numbering numbering;
    private ReportPrinting printing;

    protected ReportMaking() {} // for the container only

    @Inject
    public ReportMaking(
            Reports reports,
            PaymentFigures figures,
            Organisations organisations,
            BudgetSubjects subjects,
            Numbering numbering,
            ReportPrinting printing) {
        this.reports = reports;
        this.figures = figures;
        this.organisations = organisations;
        this.subjects = subjects;
        this.numbering = numbering;
        this.printing = printing;
    }

    /**
     * The first edition, by the system.
     *
     * @return false if somebody has made the report meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean makeIfAbsent(String countyOrg, YearMonth month) {
        reports.lock(countyOrg);
        if (reports.editions(countyOrg, month) > 0) {
            return false;
        }
        make(countyOrg, month, 1);
        return true;
    }

    /** Another edition; the earlier ones stay. */
    public UUID makeAgain(String countyOrg, YearMonth month) {
        reports.lock(countyOrg);
        return make(countyOrg, month, reports.editions(countyOrg, month) + 1);
    }

    private UUID make(String countyOrg, YearMonth month, int edition) {
        Organisation county = organisations.get(countyOrg);
        Counted counted = count(county, month);
        List<ReportCheck> checks = ReportCheck.all(counted, figures.ledger(countyOrg, month));
        MonthlyReport.Origin origin = printing.origin();
        String number =
                numbering.next(
                        Numbering.Series.REPORT, countyOrg, printing.dayOf(origin).getYear());
        MonthlyReport report =
                MonthlyReport.of(
                        new MonthlyReport.Place(
                                countyOrg, county.areaName(), month, edition, number),
                        origin,
                        counted,
                        checks);
        printing.print(report, counted);
        reports.add(report);
        return report.id();
    }

    private List<ReportBook> books(String county, YearMonth month) {
        List<ReportBook> books = new ArrayList<>();
        for (PaymentFigures.BookRow row : figures.byBook(county, month)) {
            Optional<BudgetSubjects.Subject> subject =
                    row.kind().isBudget()
                            ? subjects.of(row.kind().type(), county, month.atDay(1))
                            : Optional.empty();
            books.add(
                    new ReportBook(
                            books.size() + 1,
                            row.kind(),
                            subject.map(BudgetSubjects.Subject::text).orElse(null),
                            subject.map(BudgetSubjects.Subject::verified).orElse(false),
                            row.figures()));
        }
        return books;
    }

    private Counted count(Organisation county, YearMonth month) {
        List<MonthlyReportLine> lines = new ArrayList<>();
        Figures total = Figures.none();
        for (PaymentFigures.Row row : figures.byTown(county.code(), month)) {
            if (row.total()) {
                total = row.figures();
            } else {
                String town =
                        row.townOrg() == null
                                ? county.areaName()
                                : organisations.get(row.townOrg()).areaName();
                lines.add(
                        new MonthlyReportLine(
                                lines.size() + 1, row.townOrg(), town, row.figures()));
            }
        }
        return new Counted(lines, total, books(county.code(), month));
    }
}
