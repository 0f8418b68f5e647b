package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.cases.api.Reconsiderations.Authority;

/** 重复，并入在办 (EX-R03): an application to the other authority while one is at work. Written once. */
@Entity
@Table(schema = "cases", name = "joined_reconsideration")
public class JoinedReconsideration extends CasePart {
    @Column(name = "decision_position", nullable = false, updatable = false)
    private int decisionPosition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Authority authority;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "brought_by", nullable = false, updatable = false)
    private String broughtBy;

    @Column(nullable = false, updatable = false)
    private String reasons;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private String registeredBy;

    @Column(name = "registered_by_name", nullable = false, updatable = false)
    private String registeredByName;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    protected JoinedReconsideration() {} // for JPA only

    JoinedReconsideration(
            Reconsideration open, int place, Actor actor, Reconsideration.Request request) {
        super(open.matter(), place);
        this.decisionPosition = open.position();
        this.authority = request.authority();
        this.receivedOn = request.receivedOn();
        this.broughtBy = request.broughtBy();
        this.reasons = request.reasons();
        this.registeredBy = actor.username();
        this.registeredByName = actor.name();
        this.registeredAt = actor.at();
    }

    /** Place of the decision that it is about. */
    public int decisionPosition() {
        return decisionPosition;
    }

    public Authority authority() {
        return authority;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String broughtBy() {
        return broughtBy;
    }

    public String reasons() {
        return reasons;
    }

    public String registeredByName() {
        return registeredByName;
    }
}
