package org.bangyuan.reporting.domain;

import java.util.List;

/**
 * What was counted for a county and a month: the budget's money by township and for the county as a
 * whole, and every book by kind of assistance.
 */
public record Counted(List<MonthlyReportLine> lines, Figures total, List<ReportBook> books) {
    public Counted {
        lines = List.copyOf(lines);
        books = List.copyOf(books);
    }
}
