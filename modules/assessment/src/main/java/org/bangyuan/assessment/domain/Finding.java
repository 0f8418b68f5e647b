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
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;

/**
 * 主动发现 (六(二)): found by a pass, which alone writes what it says; assigned and answered by people.
 * It closes itself when its cause is gone, with or without an answer, and is never deleted.
 */
@Entity
@Table(schema = "assessment", name = "finding")
public class Finding {
    private static final Citation SURVEY = Citation.measure("六(二)");

    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, insertable = false, updatable = false)
    private FindingKind kind;

    @Column(name = "person_id", insertable = false, updatable = false)
    private UUID person;

    @Column(name = "household_id", insertable = false, updatable = false)
    private UUID household;

    @Column(name = "county_org", insertable = false, updatable = false)
    private String countyOrg;

    @Column(name = "town_org", insertable = false, updatable = false)
    private String townOrg;

    @Column(name = "village_org", insertable = false, updatable = false)
    private String villageOrg;

    @Column(name = "assigned_to")
    private String assignedTo;

    @Column(name = "assigned_name")
    private String assignedName;

    @Enumerated(EnumType.STRING)
    private FindingAnswer answer;

    @Column(name = "answer_why")
    private String answerWhy;

    @Column(name = "answer_case")
    private UUID answerCase;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_name")
    private String answeredName;

    @Column(name = "gone_on", insertable = false, updatable = false)
    private LocalDate goneOn;

    protected Finding() {} // for JPA only

    /** Who acts, when. */
    public record Actor(String username, String name, Instant at, LocalDate today) {}

    /** An answer, checked. */
    public record Answered(FindingAnswer answer, String why, UUID caseId) {}

    public boolean isOpen() {
        return answer == null && goneOn == null;
    }

    /**
     * @param username null gives it back to everybody
     */
    public void assign(String username, String name) {
        if (!isOpen()) {
            throw Problem.ruleBroken(SURVEY, "assessment.not-open");
        }
        this.assignedTo = username;
        this.assignedName = username == null ? null : name;
    }

    public void answer(Answered answered, Actor actor) {
        if (!isOpen()) {
            throw Problem.ruleBroken(SURVEY, "assessment.not-open");
        }
        if (!FindingAnswer.to(kind.theme()).contains(answered.answer())) {
            throw Problem.invalid("answer", "assessment.answer-not-for-this");
        }
        this.answer = answered.answer();
        this.answerWhy = answered.why();
        this.answerCase = answered.caseId();
        this.answeredOn = actor.today();
        this.answeredAt = actor.at();
        this.answeredBy = actor.username();
        this.answeredName = actor.name();
    }

    public boolean mayBeReopened() {
        return answer != null && goneOn == null;
    }

    public void reopen() {
        if (!mayBeReopened()) {
            throw Problem.ruleBroken(SURVEY, "assessment.not-answered");
        }
        this.answer = null;
        this.answerWhy = null;
        this.answerCase = null;
        this.answeredOn = null;
        this.answeredAt = null;
        this.answeredBy = null;
        this.answeredName = null;
    }

    public Optional<Answered> answered() {
        return answer == null
                ? Optional.empty()
                : Optional.of(new Answered(answer, answerWhy, answerCase));
    }

    /** Who answered and when; only of what is answered. */
    public Actor answeredBy() {
        return new Actor(answeredBy, answeredName, answeredAt, answeredOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public FindingKind kind() {
        return kind;
    }

    public UUID person() {
        return person;
    }

    public UUID household() {
        return household;
    }

    public String countyOrg() {
        return countyOrg;
    }

    public String townOrg() {
        return townOrg;
    }

    public String villageOrg() {
        return villageOrg;
    }

    public String assignedTo() {
        return assignedTo;
    }
}
