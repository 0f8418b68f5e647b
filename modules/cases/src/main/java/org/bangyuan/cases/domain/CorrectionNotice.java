package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 一次性补正告知 (F4): every missing paper at once, once per case. */
@Entity
@Table(schema = "cases", name = "correction")
public class CorrectionNotice extends CasePart {
    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "correct_by", nullable = false)
    private LocalDate correctBy;

    @Column(nullable = false, updatable = false)
    private TextList missing;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    protected CorrectionNotice() {} // for JPA only

    CorrectionNotice(
            AssistanceCase matter, LocalDate issuedOn, LocalDate correctBy, TextList missing) {
        super(matter, 1);
        this.issuedOn = issuedOn;
        this.correctBy = correctBy;
        this.missing = missing;
    }

    void recount(LocalDate day) {
        this.correctBy = day;
    }

    void complete(LocalDate day) {
        this.completedOn = day;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate correctBy() {
        return correctBy;
    }

    public TextList missing() {
        return missing;
    }

    public LocalDate completedOn() {
        return completedOn;
    }
}
