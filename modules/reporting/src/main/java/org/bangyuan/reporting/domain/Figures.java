package org.bangyuan.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.bangyuan.kernel.Money;

/**
 * The seven figures of a line: people, payments and households that were paid, and what was due,
 * paid, returned and left pending in the month.
 */
@Embeddable
public class Figures {
    @Column(nullable = false)
    private long persons;

    @Column(nullable = false)
    private long payments;

    @Column(nullable = false)
    private long households;

    @Column(name = "due_fen", nullable = false)
    private long dueFen;

    @Column(name = "paid_fen", nullable = false)
    private long paidFen;

    @Column(name = "returned_fen", nullable = false)
    private long returnedFen;

    @Column(name = "pending_fen", nullable = false)
    private long pendingFen;

    protected Figures() {} // for JPA only

    private Figures(Counts counts, Amounts amounts) {
        this.persons = counts.persons();
        this.payments = counts.payments();
        this.households = counts.households();
        this.dueFen = amounts.due().fen();
        this.paidFen = amounts.paid().fen();
        this.returnedFen = amounts.returned().fen();
        this.pendingFen = amounts.pending().fen();
    }

    /** 人数、人次、户数. */
    public record Counts(long persons, long payments, long households) {}

    /** 应发、实发、退汇、待发. */
    public record Amounts(Money due, Money paid, Money returned, Money pending) {}

    public static Figures of(Counts counts, Amounts amounts) {
        return new Figures(counts, amounts);
    }

    /** A month in which nothing happened. */
    public static Figures none() {
        return of(new Counts(0, 0, 0), new Amounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    public long persons() {
        return persons;
    }

    public long payments() {
        return payments;
    }

    public long households() {
        return households;
    }

    public Money due() {
        return Money.ofFen(dueFen);
    }

    public Money paid() {
        return Money.ofFen(paidFen);
    }

    public Money returned() {
        return Money.ofFen(returnedFen);
    }

    public Money pending() {
        return Money.ofFen(pendingFen);
    }
}
