package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 决定复算 of a county or of all, in chunks in the order of the cases' ids. Whoever works on it holds
 * it for some minutes; after a crash the next tick goes on where the last chunk was committed.
 */
@Entity
@Table(schema = "cases", name = "replay_run")
public class ReplayRun {
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** 进行中 or 完成. */
    public enum State {
        RUNNING,
        DONE
    }

    @Id private UUID id;
    @Version private long version;

    @Column(name = "county_org", updatable = false)
    private String countyOrg;

    @Column(updatable = false)
    private LocalDate night;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "started_by", nullable = false, updatable = false)
    private String startedBy;

    @Column(name = "started_by_name", nullable = false, updatable = false)
    private String startedByName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "after_case")
    private UUID afterCase;

    @Column(name = "claimed_until", nullable = false)
    private Instant claimedUntil;

    @Column(nullable = false)
    private long decisions;

    @Column(nullable = false)
    private long differing;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ReplayRun() {} // for JPA only

    /**
     * @param countyOrg or null for all
     * @param night day of the timer's tick, or null where a person starts it
     */
    public ReplayRun(UUID id, String countyOrg, LocalDate night, Actor by) {
        this.id = id;
        this.countyOrg = countyOrg;
        this.night = night;
        this.startedAt = by.at();
        this.startedBy = by.username();
        this.startedByName = by.name();
        this.state = State.RUNNING;
        this.claimedUntil = by.at().plus(LEASE);
    }

    /** False while somebody else works on it. */
    public boolean claim(Instant now) {
        if (state == State.DONE || claimedUntil.isAfter(now)) {
            return false;
        }
        claimedUntil = now.plus(LEASE);
        return true;
    }

    /** A chunk is done. */
    public void advance(UUID lastCase, long recomputed, long differed, Instant now) {
        afterCase = lastCase;
        decisions += recomputed;
        differing += differed;
        claimedUntil = now.plus(LEASE);
    }

    public void end(Instant now) {
        state = State.DONE;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Optional<String> county() {
        return Optional.ofNullable(countyOrg);
    }

    public boolean isNightly() {
        return night != null;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String startedByName() {
        return startedByName;
    }

    /** Null before the first chunk. */
    public UUID afterCase() {
        return afterCase;
    }

    public long decisions() {
        return decisions;
    }

    public long differing() {
        return differing;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
