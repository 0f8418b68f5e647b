package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.FactKind;

/**
 * 待确认: a statement that is not believed until a second person has confirmed it: an account that
 * takes the place of another (SD-5), a finding under 三(二)3. Waiting, then confirmed or refused by
 * another person, or taken back by the one who proposed it.
 */
@Entity
@Table(schema = "registry", name = "proposal")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.STRING, length = 20)
public abstract class Proposal {
    /** 办理情况. */
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED,
        WITHDRAWN
    }

    @Id private UUID id;
    @Version private long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(nullable = false)
    private String reason = "";

    protected Proposal() {} // for JPA only

    protected Proposal(UUID person, Recording recording) {
        this.id = TimeOrderedIds.next(recording.at());
        this.person = person;
        this.source = recording.source();
        this.proposedAt = recording.at();
        this.proposedBy = recording.by();
        this.state = State.WAITING;
    }

    /**
     * 确认.
     *
     * @throws Problem FORBIDDEN {@code registry.proposal-own} by the one who proposed it
     */
    public void confirm(String by, Instant at) {
        requireAnother(by);
        settle(State.CONFIRMED, by, at);
    }

    /** 退回, with the reason; by another person. */
    public void refuse(String by, Instant at, String why) {
        requireAnother(by);
        settle(State.REFUSED, by, at);
        this.reason = why;
    }

    /** 撤回 by the one who proposed it. */
    public void withdraw(String by, Instant at) {
        if (!by.equals(proposedBy)) {
            throw Problem.forbidden("registry.proposal-of-another");
        }
        settle(State.WITHDRAWN, by, at);
    }

    private void requireAnother(String by) {
        if (by.equals(proposedBy)) {
            throw Problem.forbidden("registry.proposal-own");
        }
    }

    private void settle(State settled, String by, Instant at) {
        if (state != State.WAITING) {
            throw Problem.conflict("registry.proposal-settled");
        }
        this.state = settled;
        this.settledBy = by;
        this.settledAt = at;
    }

    /** The recording of what was confirmed: by the second person, from the first one's source. */
    protected Recording recordingOf(Instant at) {
        return new Recording(at, settledBy, source);
    }

    /** What it becomes once it is confirmed. */
    public abstract FactKind kind();

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String source() {
        return source;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposedBy() {
        return proposedBy;
    }
}
