package org.bangyuan.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.reporting.api.FinanceReports.Report;
import org.bangyuan.reporting.api.FinanceReports.ReportRow;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** One monthly report: its lines, its checks, its editions and its files. */
@Named("financeReport")
@RequestScoped
public class FinanceReportPage {
    @Inject private FinanceReports reports;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private UUID id;
    private Report report;

    public Report getReport() {
        if (report == null) {
            if (id == null) {
                throw Problem.notFound("reporting.absent");
            }
            report = reports.report(id);
        }
        return report;
    }

    /** Every edition of the same month, the newest first. */
    public List<ReportRow> getEditions() {
        ReportRow head = getReport().head();
        return reports.reports(
                        new FinanceReports.ReportQuery(head.month(), head.organisation(), true),
                        Pages.request(1, Pages.SIZE))
                .rows();
    }

    public boolean isMayRun() {
        return reports.mayRun();
    }

    /** Another edition of the same month. */
    public void again() {
        ReportRow head = getReport().head();
        UUID[] made = new UUID[1];
        if (attempt.run(() -> made[0] = reports.runNow(head.month()))) {
            Redirects.to(
                    "/reports/report.xhtml?id=" + made[0],
                    words.of("web.reports.made", head.month().toString()));
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
