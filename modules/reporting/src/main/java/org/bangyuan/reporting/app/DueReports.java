package org.bangyuan.reporting.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.domain.DueMonths;
import org.bangyuan.reporting.persistence.PaymentFigures;
import org.bangyuan.reporting.persistence.Reports;

/**
 * Looks for months that a county owes a report for, and has each made in its own transaction: what
 * fails does not keep the others from being made, and is found again next time.
 */
@Dependent
class DueReports {
    private static final System.Logger LOG = System.getLogger(DueReports.class.getName());

    private final Organisations organisations;
    private final PaymentFigures figures;
    private final Reports reports;
    private final ReportMaking making;
    private final Clock clock;

    @Inject
    DueReports(
            Organisations organisations,
            PaymentFigures figures,
            Reports reports,
            ReportMaking making,
            Clock clock) {
        this.organisations = organisations;
        this.figures = figures;
        this.reports = reports;
        this.making = making;
        this.clock = clock;
    }

    /**
     * @return how many were made
     */
    int makeAll() {
        int made = 0;
        for (Organisation county : organisations.counties()) {
            made += makeAll(county.code());
        }
        LOG.log(Level.INFO, "looked for monthly reports that are due: {0} made", made);
        return made;
    }

    private int makeAll(String county) {
        int made = 0;
        var due =
                DueMonths.of(
                        figures.firstActivity(county),
                        reports.lastMonth(county),
                        LocalDate.now(clock));
        for (YearMonth month : due) {
            try {
                made += making.makeIfAbsent(county, month) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "report of " + county + " for " + month + " failed", e);
            }
        }
        return made;
    }
}
