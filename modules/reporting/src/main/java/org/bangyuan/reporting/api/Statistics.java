package org.bangyuan.reporting.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.reporting.api.FinanceReports.CountyFigures;

/** 统计: the cockpit's figures, computed when asked, within the acting user's jurisdiction. */
@Local
public interface Statistics {
    /**
     * Everything on the cockpit. The figures of an area are those of its organisation.
     *
     * @param asOf the day up to which it counts
     * @param where name of the area that it counts
     * @param county county-level organisation that it is confined to, or null for the whole city
     * @param areas one row per county-level unit of the city, or per township of a county
     * @param months of the year and the year before, in order, all twelve of each
     * @param causes approved in the year, the most frequent first
     * @param lastReconciled newest month whose report came out without a difference, or null
     */
    record Cockpit(
            LocalDate asOf,
            int year,
            String where,
            String county,
            Headline headline,
            List<CountyFigures> areas,
            List<MonthFigures> months,
            List<CauseFigures> causes,
            YearMonth lastReconciled) {}

    /**
     * The six figures.
     *
     * @param received applications of the year
     * @param pending granted and not yet paid, whatever the year
     * @param onTimePercent 0 to 100, or -1 where no deadline has been finished
     */
    record Headline(
            long open,
            long overdue,
            long received,
            long approved,
            long refused,
            Money granted,
            Money paid,
            Money pending,
            long onTimePercent) {}

    /**
     * One month.
     *
     * @param received applications of the month
     * @param paid money paid in the month and not returned since
     */
    record MonthFigures(YearMonth month, long received, long approved, Money paid) {}

    /**
     * One cause of hardship.
     *
     * @param causeKey key of its text, such as {@code reporting.cause.FIRE}
     */
    record CauseFigures(String causeKey, long approved, Money granted) {}

    /** A figure of the cockpit; behind each stands the list of what it counts. */
    enum Figure {
        OPEN,
        OVERDUE,
        RECEIVED,
        APPROVED,
        REFUSED,
        /** Decided in the year, with a deadline that was not kept. */
        LATE,
        PAID,
        PENDING
    }

    /**
     * Which list.
     *
     * @param year the year of today if null; open, overdue and pending know no year
     * @param area county-level or town-level organisation within the jurisdiction, or null
     * @param cause name of an event cause, or null
     * @param month of receipt, decision or payment, or null
     */
    record ListQuery(Figure figure, Integer year, String area, String cause, YearMonth month) {}

    /**
     * A row of the list behind a figure.
     *
     * @param amount granted, or of the payment
     */
    record ListRow(
            UUID caseId,
            String number,
            String applicant,
            String maskedId,
            String causeKey,
            String county,
            String town,
            String stage,
            LocalDate received,
            LocalDate due,
            LocalDate decided,
            LocalDate paid,
            Money amount) {}

    /**
     * The cockpit of a year.
     *
     * @param year the year of today if null
     * @param county a county-level organisation, for somebody of the city; else null
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND for a county outside the jurisdiction
     */
    Cockpit cockpit(Integer year, String county);

    /** What a figure counts, for those who see cases; the newest first. The view is audited. */
    Page<ListRow> list(ListQuery query, PageRequest page);

    /** True if the acting user may see the lists behind the figures. */
    boolean maySeeLists();
}
