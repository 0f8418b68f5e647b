package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.cases.api.Reconsiderations.State;
import org.bangyuan.kernel.Deadline;

/**
 * 复核 of one decision (五3, F12): registered, given to a handler who took no part in the matter, and
 * decided once. Its position is that of the decision, so that a decision has at most one.
 */
@Entity
@Table(schema = "cases", name = "reconsideration")
public class Reconsideration extends CasePart {
    /**
     * 复核申请.
     *
     * @param deliveredOn when the decision was served; the day is not counted
     * @param lateReason why it is taken although it is late; null where it is not
     */
    public record Request(
            Authority authority,
            LocalDate deliveredOn,
            LocalDate receivedOn,
            String broughtBy,
            String reasons,
            String lateReason) {}

    /**
     * 期限 as they stood when the application was registered.
     *
     * @param filing to ask, in calendar days from the day of service
     * @param ruling to decide, in working days from the authority's receipt
     * @param parametersJson the two values with their versions
     */
    public record Limits(Deadline filing, Deadline ruling, String parametersJson) {}

    /**
     * 复核决定.
     *
     * @param revoked 撤销并责令重新作出; else 维持
     */
    public record Ruling(boolean revoked, String documentNumber, String findings) {}

    @Version private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Authority authority;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "delivered_on", nullable = false, updatable = false)
    private LocalDate deliveredOn;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "filing_due", nullable = false, updatable = false)
    private LocalDate filingDue;

    @Column(name = "late_reason", updatable = false)
    private String lateReason;

    @Column(name = "brought_by", nullable = false, updatable = false)
    private String broughtBy;

    @Column(nullable = false, updatable = false)
    private String reasons;

    @Column(name = "parameters", nullable = false, updatable = false)
    private String parametersJson;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private String registeredBy;

    @Column(name = "registered_by_name", nullable = false, updatable = false)
    private String registeredByName;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column private String handler;

    @Column(name = "handler_name")
    private String handlerName;

    @Column(name = "assigned_by_name")
    private String assignedByName;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "document_number")
    private String documentNumber;

    @Column private String findings;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Reconsideration() {} // for JPA only

    Reconsideration(
            AssistanceCase matter, int position, Actor actor, Request request, Limits limits) {
        super(matter, position);
        this.authority = request.authority();
        this.state = State.REGISTERED;
        this.deliveredOn = request.deliveredOn();
        this.receivedOn = request.receivedOn();
        this.filingDue = limits.filing().due();
        this.lateReason = receivedOn.isAfter(filingDue) ? request.lateReason() : null;
        this.broughtBy = request.broughtBy();
        this.reasons = request.reasons();
        this.parametersJson = limits.parametersJson();
        this.registeredBy = actor.username();
        this.registeredByName = actor.name();
        this.registeredAt = actor.at();
    }

    void assign(Actor actor, Official official) {
        this.state = State.ASSIGNED;
        this.handler = official.username();
        this.handlerName = official.name();
        this.assignedByName = actor.name();
        this.assignedAt = actor.at();
    }

    void decide(Actor actor, Ruling ruling) {
        this.state = ruling.revoked() ? State.REVOKED : State.UPHELD;
        this.documentNumber = ruling.documentNumber();
        this.findings = ruling.findings();
        this.decidedOn = actor.today();
        this.decidedAt = actor.at();
    }

    public long version() {
        return version;
    }

    public Request request() {
        return new Request(authority, deliveredOn, receivedOn, broughtBy, reasons, lateReason);
    }

    public State state() {
        return state;
    }

    public LocalDate filingDue() {
        return filingDue;
    }

    public String parametersJson() {
        return parametersJson;
    }

    public String registeredByName() {
        return registeredByName;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Sign-in name; null while nobody is named. */
    public String handler() {
        return handler;
    }

    public String handlerName() {
        return handlerName;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String findings() {
        return findings;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
