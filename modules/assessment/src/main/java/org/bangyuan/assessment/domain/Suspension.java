package org.bangyuan.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;

/** 停发决定: recorded once, lifted once, never changed. */
@Entity
@Table(schema = "assessment", name = "suspension")
public class Suspension {
    @Id private UUID id;
    @Version private long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "county_org", nullable = false, updatable = false)
    private String countyOrg;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ExclusionGround ground;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_name", nullable = false, updatable = false)
    private String recordedName;

    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    @Column(name = "lift_number")
    private String liftNumber;

    @Column(name = "lift_recorded_on")
    private LocalDate liftRecordedOn;

    @Column(name = "lift_at")
    private Instant liftAt;

    @Column(name = "lift_by")
    private String liftBy;

    @Column(name = "lift_name")
    private String liftName;

    protected Suspension() {} // for JPA only

    /**
     * What the county has decided.
     *
     * @param number 文号
     */
    public record Decision(
            ExclusionGround ground, LocalDate decidedOn, String number, String reason) {}

    public Suspension(UUID person, String countyOrg, Decision decision, Finding.Actor actor) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.countyOrg = countyOrg;
        this.ground = decision.ground();
        this.decidedOn = decision.decidedOn();
        this.number = decision.number();
        this.reason = decision.reason();
        this.recordedOn = actor.today();
        this.recordedAt = actor.at();
        this.recordedBy = actor.username();
        this.recordedName = actor.name();
    }

    /** 恢复发放, from the month after. */
    public void lift(LocalDate day, String liftedBy, Finding.Actor actor) {
        if (liftedOn != null) {
            throw Problem.ruleBroken(
                    Citation.measure("三(二)"), "assessment.suspension.lifted-already");
        }
        if (day.isBefore(decidedOn)) {
            throw Problem.invalid("liftedOn", "assessment.suspension.lift-before");
        }
        this.liftedOn = day;
        this.liftNumber = liftedBy;
        this.liftRecordedOn = actor.today();
        this.liftAt = actor.at();
        this.liftBy = actor.username();
        this.liftName = actor.name();
    }

    /** As the engine reads it, with what was recorded by the end of a day. */
    public Optional<LivingFacts.Suspension> knownOn(LocalDate day) {
        if (recordedOn.isAfter(day)) {
            return Optional.empty();
        }
        boolean isLifted = liftedOn != null && !liftRecordedOn.isAfter(day);
        return Optional.of(new LivingFacts.Suspension(decidedOn, isLifted ? liftedOn : null));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String countyOrg() {
        return countyOrg;
    }

    /** What was decided. */
    public Decision decision() {
        return new Decision(ground, decidedOn, number, reason);
    }

    public String recordedName() {
        return recordedName;
    }

    public LocalDate liftedOn() {
        return liftedOn;
    }

    public String liftNumber() {
        return liftNumber;
    }

    public String liftName() {
        return liftName;
    }
}
