package org.bangyuan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bangyuan.kernel.Money;
import org.bangyuan.reporting.domain.ReportCheck.Figure;
import org.bangyuan.reporting.domain.ReportCheck.Ledger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportCheckTest {
    static final Figures TOWN = figures(1700, 400, 1400, 1300);

    static Figures figures(long due, long paid, long returned, long pending) {
        return Figures.of(
                new Figures.Counts(2, 2, 1),
                new Figures.Amounts(
                        Money.ofFen(due),
                        Money.ofFen(paid),
                        Money.ofFen(returned),
                        Money.ofFen(pending)));
    }

    static Counted counted(Figures total) {
        return new Counted(
                List.of(new MonthlyReportLine(1, "330302001", "五马街道", TOWN)),
                total,
                List.of(
                        new ReportBook(
                                1, new ReportBook.Kind("BUDGET", "TEMPORARY"), null, false, TOWN),
                        new ReportBook(
                                2,
                                new ReportBook.Kind("CARE_FUND", "TEMPORARY"),
                                null,
                                false,
                                figures(900, 900, 0, 0))));
    }

    private static Ledger ledger(long paid, long returned, long pending) {
        return new Ledger(
                Money.ofFen(paid), Money.ofFen(returned), Money.ofFen(pending), Money.ofFen(900));
    }

    @Test
    @DisplayName("六(四) a report that agrees with the ledger is reconciled in every figure")
    void agrees() {
        assertThat(ReportCheck.all(counted(TOWN), ledger(400, 1400, 1300)))
                .hasSize(Figure.values().length)
                .allMatch(ReportCheck::isEqual);
    }

    @Test
    @DisplayName("六(四) each difference is found and kept with both figures")
    void differs() {
        List<ReportCheck> checks =
                ReportCheck.all(counted(figures(1800, 400, 1400, 1300)), ledger(300, 1400, 1300));
        assertThat(checks.stream().filter(check -> !check.isEqual()).map(ReportCheck::figure))
                .containsExactly(Figure.DUE, Figure.PAID, Figure.TOWNS, Figure.SUBJECTS);
        assertThat(checks.get(1).difference()).isEqualTo(Money.ofFen(100));
    }
}
