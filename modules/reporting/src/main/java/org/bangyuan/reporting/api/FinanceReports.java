package org.bangyuan.reporting.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/**
 * 财政月报 (F18) of the budget's money by county, township and 预算科目, reconciled with the payment lines;
 * care fund and donations are told beside it, in books of their own (FUND-2). A persistent timer
 * makes the last month's on the first day of a month; a missed tick is made up once.
 */
@Local
public interface FinanceReports {
    /**
     * A report without its lines.
     *
     * @param edition 1 for the first of the month; making it again adds one and keeps the earlier
     * @param current true for the newest edition of the month
     * @param madeBy name of the person, or of the system
     * @param reconciled true if every check came out equal
     */
    record ReportRow(
            UUID id,
            String number,
            YearMonth month,
            int edition,
            boolean current,
            String organisation,
            String organisationName,
            Instant madeAt,
            String madeBy,
            boolean reconciled,
            Money due,
            Money paid) {}

    /**
     * A line; the total has no town.
     *
     * @param persons 人数, distinct people who were paid
     * @param payments 人次, payments made
     * @param households 户数, distinct households that were paid
     * @param due 应发: pending when the month began, approved in it, or returned in it after being
     *     paid before; always paid + pending
     * @param paid 实发: paid in the month and not returned by its end
     * @param returned 退汇: returned by the bank in the month
     * @param pending 待发 when the month ended
     */
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

    /**
     * One kind of assistance out of one fund.
     *
     * @param fund key of the text
     * @param type key of the text
     * @param budget part of the report's sums; else a book of its own
     * @param subject 预算科目, code and name; null where the county has set none or it is no budget
     * @param verified whether somebody has held the subject against its document
     */
    record Book(
            String fund,
            String type,
            boolean budget,
            String subject,
            boolean verified,
            long persons,
            long payments,
            Money due,
            Money paid,
            Money returned,
            Money pending) {}

    /**
     * A whole report.
     *
     * @param subjects the budget's money by kind of assistance
     * @param others care fund and donations
     * @param reconciliation one sentence for each check, differences among them, in the language of
     *     the acting person
     */
    record Report(
            ReportRow head,
            List<Line> lines,
            Line total,
            List<Book> subjects,
            List<Book> others,
            List<String> reconciliation) {}

    /**
     * Figures of one area: a county-level unit or a township, as far as the acting user may see it.
     *
     * @param onTimePercent share of the year's finished deadlines that were kept, 0 to 100; -1
     *     where none has been finished
     */
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

    /**
     * Which reports.
     *
     * @param month or null
     * @param organisation county-level organisation, or null
     * @param every true for every edition, false for the newest of each month
     */
    record ReportQuery(YearMonth month, String organisation, boolean every) {}

    /** Reports within the jurisdiction, the newest first. */
    Page<ReportRow> reports(ReportQuery query, PageRequest page);

    Report report(UUID id);

    /**
     * Makes (or makes again, as a new edition) the month's report of the acting user's county.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on field {@code month} if it lies in
     *     the future or before the regulation
     */
    UUID runNow(YearMonth month);

    /** XLSX as it was made; the download is audited. */
    byte[] excel(UUID id);

    /** The issued paper; the download is audited. */
    byte[] pdf(UUID id);

    /** True if the acting user may make a report. */
    boolean mayRun();

    /** Figures of this year: one row per county-level unit, or per township of one's own county. */
    List<CountyFigures> figures();
}
