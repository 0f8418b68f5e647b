package org.bangyuan.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What was granted to whom by which decision: frozen when the decision is made (五3). */
@Embeddable
public class Grant {
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    private String decision;

    @Column(name = "applicant_id")
    private UUID applicant;

    @Column(name = "applicant_name")
    private String name;

    @Column(name = "masked_id")
    private String maskedId;

    @Column(name = "cause_key")
    private String causeKey;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    /** Which decision of the case: 1, or more where it was decided anew after a reconsideration. */
    @Column(name = "decision_position")
    private int position = 1;

    protected Grant() {} // for JPA only

    /**
     * The decision: its case, number, day and the person who made it.
     *
     * @param position which one of the case, from 1
     */
    public record Decision(
            UUID caseId, String caseNumber, String number, LocalDate on, String by, int position) {
        /** The only decision of its case. */
        public Decision(UUID caseId, String caseNumber, String number, LocalDate on, String by) {
            this(caseId, caseNumber, number, on, by, 1);
        }
    }

    /** The beneficiary and what the money is for. */
    public record Beneficiary(UUID id, String name, String maskedId, String causeKey) {}

    public Grant(Decision decision, Beneficiary beneficiary) {
        this.caseId = decision.caseId();
        this.caseNumber = decision.caseNumber();
        this.decision = decision.number();
        this.decidedOn = decision.on();
        this.decidedBy = decision.by();
        this.position = decision.position();
        this.applicant = beneficiary.id();
        this.name = beneficiary.name();
        this.maskedId = beneficiary.maskedId();
        this.causeKey = beneficiary.causeKey();
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String decision() {
        return decision;
    }

    public UUID applicant() {
        return applicant;
    }

    public String name() {
        return name;
    }

    public String maskedId() {
        return maskedId;
    }

    public String causeKey() {
        return causeKey;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
