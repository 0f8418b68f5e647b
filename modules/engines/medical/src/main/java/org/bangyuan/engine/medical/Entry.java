package org.bangyuan.engine.medical;

import java.time.Year;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.kernel.Money;

/**
 * An original bill in its place, with what stands of it now. Without a share until it was first
 * reckoned.
 */
final class Entry {
    private final String id;
    private MedicalBill bill;
    private Year year;
    private Share share;
    private Money amount = Money.ZERO;

    Entry(MedicalBill bill) {
        this.id = bill.id();
        this.bill = bill;
        this.year = Year.from(bill.settled());
    }

    /** A correction takes the place of what was there; a withdrawal stays in its year. */
    void correct(MedicalBill correction) {
        bill = correction;
        if (!correction.annulled()) {
            year = Year.from(correction.settled());
        }
    }

    void stand(Share newShare, Money newAmount) {
        share = newShare;
        amount = newAmount;
    }

    String id() {
        return id;
    }

    MedicalBill bill() {
        return bill;
    }

    /** 医保年度, by the day of settlement. */
    Year year() {
        return year;
    }

    Share share() {
        return share;
    }

    Money amount() {
        return amount;
    }
}
