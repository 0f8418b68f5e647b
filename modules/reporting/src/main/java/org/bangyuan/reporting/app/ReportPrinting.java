package org.bangyuan.reporting.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.reporting.domain.Counted;
import org.bangyuan.reporting.domain.MonthlyReport;
import org.bangyuan.reporting.domain.ReportWorkbook;

/** A report as paper and as workbook, kept with it, and written down in the audit log. */
@Dependent
class ReportPrinting {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final System.Logger LOG = System.getLogger(ReportPrinting.class.getName());

    private final Papers papers;
    private final FileStore files;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ReportPrinting(
            Papers papers, FileStore files, AuditTrail audit, CurrentUser user, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Now, by whoever acts; the system where nobody is signed in. */
    MonthlyReport.Origin origin() {
        String username = user.username();
        String name =
                CurrentUser.SYSTEM.equals(username)
                        ? Texts.of(Locale.CHINA, "reporting.system")
                        : user.get().name();
        return new MonthlyReport.Origin(clock.instant(), username, name);
    }

    LocalDate dayOf(MonthlyReport.Origin origin) {
        return LocalDate.ofInstant(origin.at(), clock.getZone());
    }

    void print(MonthlyReport report, Counted counted) {
        LocalDate made = LocalDate.ofInstant(report.madeAt(), clock.getZone());
        UUID paper = papers.issue(report.id(), ReportWording.paper(report, made));
        byte[] workbook =
                ReportWorkbook.of(report.countyName(), counted, ReportWording.workbook(report));
        UUID file = files.keep(report.number() + ".xlsx", XLSX, workbook);
        report.printedAs(paper, file);
        trace("reporting.audit.made", report);
        LOG.log(
                report.isReconciled() ? Level.INFO : Level.WARNING,
                "report {0} of {1} for {2}, edition {3}, reconciled: {4}",
                report.id(),
                report.countyOrg(),
                report.month(),
                report.edition(),
                report.isReconciled());
    }

    byte[] paper(MonthlyReport report) {
        trace("reporting.audit.paper", report);
        return papers.pdf(report.paper());
    }

    byte[] workbook(MonthlyReport report) {
        trace("reporting.audit.workbook", report);
        return files.get(report.workbook()).content();
    }

    private void trace(String action, MonthlyReport report) {
        audit.record(
                new AuditEntry(
                        action,
                        "report",
                        report.id(),
                        report.countyOrg(),
                        Map.of(
                                "number", report.number(),
                                "month", report.month().toString(),
                                "edition", Integer.toString(report.edition()),
                                "reconciled", Boolean.toString(report.isReconciled()))));
    }
}
