package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** 复查 by the service centre on order of the county (F8, 五3). Stops no clock. */
@Entity
@Table(schema = "cases", name = "recheck")
public class Recheck extends CasePart {
    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "ordered_by", nullable = false, updatable = false)
    private String orderedBy;

    @Column(name = "ordered_at", nullable = false, updatable = false)
    private Instant orderedAt;

    @Column private String conclusion;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Recheck() {} // for JPA only

    Recheck(AssistanceCase matter, int position, Actor actor, String reason) {
        super(matter, position);
        this.reason = reason;
        this.orderedBy = actor.name();
        this.orderedAt = actor.at();
    }

    void conclude(Actor actor, String words) {
        this.conclusion = words;
        this.recordedBy = actor.name();
        this.recordedAt = actor.at();
    }

    public boolean isOpen() {
        return conclusion == null;
    }

    public String reason() {
        return reason;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String conclusion() {
        return conclusion;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
