package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.bangyuan.kernel.Money;

/** What came of the case, beside it for lists; the whole decision is {@link CountyDecision}. */
@Embeddable
public class Outcome {
    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "approved_fen")
    private Long approvedFen;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected Outcome() {} // for JPA and for a case without outcome

    void draftedBy(String username) {
        this.draftedBy = username;
    }

    void decided(Actor approver, String document, Money amount) {
        this.decidedBy = approver.username();
        this.decidedOn = approver.today();
        this.documentNumber = document;
        this.approvedFen = amount == null ? null : amount.fen();
    }

    /** 撤销: nothing is decided any more. */
    void undecided() {
        this.draftedBy = null;
        this.decidedBy = null;
        this.decidedOn = null;
        this.documentNumber = null;
        this.approvedFen = null;
        this.paidOn = null;
    }

    void paidOn(LocalDate day) {
        this.paidOn = day;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** The amount granted; null unless approved. */
    public Money approved() {
        return approvedFen == null ? null : Money.ofFen(approvedFen);
    }

    public String draftedBy() {
        return draftedBy;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
