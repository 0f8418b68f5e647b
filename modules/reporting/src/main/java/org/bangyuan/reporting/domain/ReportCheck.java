package org.bangyuan.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bangyuan.kernel.Money;

/** 勾稽: a figure of the report beside the same figure from another source. */
@Entity
@Table(schema = "reporting", name = "report_check")
public class ReportCheck {
    /** What is compared. */
    public enum Figure {
        /** 应发 = 实发 + 待发. */
        DUE,
        /** 实发 with the ledger of payment events. */
        PAID,
        /** 退汇 with the ledger. */
        RETURNED,
        /** 待发 with the ledger. */
        PENDING,
        /** 各乡镇（街道）应发 add up to the county's. */
        TOWNS,
        /** 各科目应发 add up to the county's. */
        SUBJECTS,
        /** 另账实发 with the ledger of the other funds. */
        OTHER_PAID
    }

    @Id private UUID id;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Figure figure;

    @Column(name = "reported_fen", nullable = false)
    private long reportedFen;

    @Column(name = "independent_fen", nullable = false)
    private long independentFen;

    protected ReportCheck() {} // for JPA only

    private ReportCheck(Figure figure, Money reported, Money independent) {
        this.id = UUID.randomUUID();
        this.position = figure.ordinal() + 1;
        this.figure = figure;
        this.reportedFen = reported.fen();
        this.independentFen = independent.fen();
    }

    /** What the ledger of payment events says, summed by another query than the report. */
    public record Ledger(Money paid, Money returned, Money pending, Money otherPaid) {}

    /** Every check of a report, in a fixed order, equal or not. */
    public static List<ReportCheck> all(Counted counted, Ledger ledger) {
        Figures total = counted.total();
        Money towns =
                counted.lines().stream()
                        .map(line -> line.figures().due())
                        .reduce(Money.ZERO, Money::plus);
        List<ReportCheck> checks = new ArrayList<>();
        checks.add(new ReportCheck(Figure.DUE, total.due(), total.paid().plus(total.pending())));
        checks.add(new ReportCheck(Figure.PAID, total.paid(), ledger.paid()));
        checks.add(new ReportCheck(Figure.RETURNED, total.returned(), ledger.returned()));
        checks.add(new ReportCheck(Figure.PENDING, total.pending(), ledger.pending()));
        checks.add(new ReportCheck(Figure.TOWNS, total.due(), towns));
        checks.add(new ReportCheck(Figure.SUBJECTS, total.due(), sum(counted, true, Figures::due)));
        checks.add(
                new ReportCheck(
                        Figure.OTHER_PAID, sum(counted, false, Figures::paid), ledger.otherPaid()));
        return checks;
    }

    private static Money sum(Counted counted, boolean budget, Function<Figures, Money> figure) {
        return counted.books().stream()
                .filter(book -> book.kind().isBudget() == budget)
                .map(book -> figure.apply(book.figures()))
                .reduce(Money.ZERO, Money::plus);
    }

    public Figure figure() {
        return figure;
    }

    public Money reported() {
        return Money.ofFen(reportedFen);
    }

    public Money independent() {
        return Money.ofFen(independentFen);
    }

    public Money difference() {
        return reported().minus(independent());
    }

    public boolean isEqual() {
        return reportedFen == independentFen;
    }
}
