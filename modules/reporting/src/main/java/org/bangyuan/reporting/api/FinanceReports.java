package org.bangyuan.reporting.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;

/**
 * 财政月报 (F18) of temporary assistance by county and township, reconciled with the payment lines. A
 * persistent timer makes the last month's on the first day of a month; a missed tick is made up once.
 */
@Local
public interface FinanceReports {
    /** A report without its lines. */
    record ReportRow(
            UUID id,
            String number,
            YearMonth month,
            String organisation,
            String organisationName,
            Instant madeAt,
            String madeBy,
            boolean reconciled,
            Money due,
            Money paid) {}

    /** A line; the total has no town. */
    record Line(
            String county,
            String town,
            long persons,
            long payments,
            long households,
            Money due,
            Money paid,
            Money returned,
            Money pending) {}

    /** A whole report. */
    record Report(ReportRow head, List<Line> lines, Line total, List<String> reconciliation) {}

    /** Figures for the cockpit: one row per county-level unit in the acting user's jurisdiction. */
    record CountyFigures(
            String organisation,
            String name,
            long open,
            long overdue,
            long approvedThisYear,
            long refusedThisYear,
            Money paidThisYear,
            long onTimePercent) {}

    /** Reports within the jurisdiction, the newest first, at most 200. */
    List<ReportRow> reports();

    Report report(UUID id);

    /** Makes (or makes again, as a new version) the month's report of the acting user's county. */
    UUID runNow(YearMonth month);

    byte[] excel(UUID id);

    byte[] pdf(UUID id);

    List<CountyFigures> figures();
}
