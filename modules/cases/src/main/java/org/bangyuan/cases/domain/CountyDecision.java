package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.kernel.Money;

/**
 * 审批决定 (五3) with everything it rested on, frozen, so that it can be recomputed to the fen for ever.
 * Written once; the database lets nobody change it.
 */
@Entity
@Table(schema = "cases", name = "decision")
public class CountyDecision extends CasePart {
    /**
     * What the decision rested on.
     *
     * @param outcomeKey what the engines said
     * @param factsJson facts as known that day
     * @param parametersJson every parameter value that was looked at
     * @param stepsJson the explanation in both languages, with citations
     * @param pay what is to be paid; null unless approved
     */
    public record Grounds(
            String outcomeKey,
            String eligibilityVersion,
            String engineVersion,
            String calendarVersion,
            String factsJson,
            String parametersJson,
            String stepsJson,
            Money pay) {}

    @Column(nullable = false, updatable = false)
    private boolean approved;

    @Column(name = "document_number", nullable = false, updatable = false)
    private String documentNumber;

    @Column(name = "amount_fen", updatable = false)
    private Long amountFen;

    @Column(name = "pay_fen", updatable = false)
    private Long payFen;

    @Column(name = "reason_codes", nullable = false, updatable = false)
    private TextList reasonCodes;

    @Column(nullable = false, updatable = false)
    private String explanation;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "outcome_key", nullable = false, updatable = false)
    private String outcomeKey;

    @Column(name = "eligibility_version", nullable = false, updatable = false)
    private String eligibilityVersion;

    @Column(name = "engine_version", nullable = false, updatable = false)
    private String engineVersion;

    @Column(name = "calendar_version", nullable = false, updatable = false)
    private String calendarVersion;

    @Column(name = "facts", nullable = false, updatable = false)
    private String factsJson;

    @Column(name = "parameters", nullable = false, updatable = false)
    private String parametersJson;

    @Column(name = "steps", nullable = false, updatable = false)
    private String stepsJson;

    protected CountyDecision() {} // for JPA only

    CountyDecision(
            AssistanceCase matter,
            Actor actor,
            String document,
            Proposal.Terms terms,
            Grounds grounds) {
        super(matter, matter.decisionPosition());
        this.approved = terms.isApproval();
        this.documentNumber = document;
        this.amountFen = terms.isApproval() ? terms.amount().fen() : null;
        this.payFen = grounds.pay() == null ? null : grounds.pay().fen();
        this.reasonCodes = terms.reasonCodes();
        this.explanation = terms.explanation();
        this.username = actor.username();
        this.name = actor.name();
        this.at = actor.at();
        this.decidedOn = actor.today();
        this.outcomeKey = grounds.outcomeKey();
        this.eligibilityVersion = grounds.eligibilityVersion();
        this.engineVersion = grounds.engineVersion();
        this.calendarVersion = grounds.calendarVersion();
        this.factsJson = grounds.factsJson();
        this.parametersJson = grounds.parametersJson();
        this.stepsJson = grounds.stepsJson();
    }

    public boolean isApproved() {
        return approved;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Proposal.Terms terms() {
        return new Proposal.Terms(
                amountFen == null ? null : Money.ofFen(amountFen), reasonCodes, explanation);
    }

    public Grounds grounds() {
        return new Grounds(
                outcomeKey,
                eligibilityVersion,
                engineVersion,
                calendarVersion,
                factsJson,
                parametersJson,
                stepsJson,
                payFen == null ? null : Money.ofFen(payFen));
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
