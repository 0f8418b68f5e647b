package org.bangyuan.reporting.domain;

import java.util.List;

/** What was counted for a county and a month: the townships, and the county as a whole. */
public record Counted(List<MonthlyReportLine> lines, Figures total) {
    public Counted {
        lines = List.copyOf(lines);
    }
}
