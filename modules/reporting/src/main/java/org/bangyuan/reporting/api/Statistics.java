package org.bangyuan.reporting.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.bangyuan.reporting.api.FinanceReports.CountyFigures;

/** 统计: the cockpit's figures, computed when asked, within the acting user's jurisdiction. */
@Local
public interface Statistics {
    /**
     * Everything on the cockpit.
     *
     * @param asOf the day up to which it counts
     * @param counties one row per county-level unit
     * @param months of the year and the year before, in order, all twelve of each
     * @param causes approved in the year, the most frequent first
     * @param lastReconciled newest month whose report came out without a difference, or null
     */
    record Cockpit(
            LocalDate asOf,
            int year,
            Headline headline,
            List<CountyFigures> counties,
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

    /** The cockpit of a year; the year of today if null. */
    Cockpit cockpit(Integer year);
}
