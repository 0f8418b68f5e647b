package org.bangyuan.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingAnswer;

/**
 * What somebody did about a finding; written once, so an answer that was taken back can be read.
 */
@Entity
@Table(schema = "assessment", name = "finding_step")
public class FindingStep {
    /** What was done. */
    public enum Kind {
        ASSIGNED,
        ANSWERED,
        REOPENED
    }

    @Id private UUID id;

    @Column(name = "finding_id", nullable = false, updatable = false)
    private UUID finding;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private String detail;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FindingAnswer answer;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "acted_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "acted_name", nullable = false, updatable = false)
    private String name;

    protected FindingStep() {} // for JPA only

    public FindingStep(
            UUID finding, Kind kind, String detail, FindingAnswer answer, Finding.Actor actor) {
        this.id = UUID.randomUUID();
        this.finding = finding;
        this.kind = kind;
        this.detail = detail;
        this.answer = answer;
        this.at = actor.at();
        this.by = actor.username();
        this.name = actor.name();
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public FindingAnswer answer() {
        return answer;
    }

    public Instant at() {
        return at;
    }

    public String name() {
        return name;
    }
}
