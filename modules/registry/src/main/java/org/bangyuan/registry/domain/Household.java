package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 户: those who live together. Who belongs to it, and when, is said by {@link HouseholdMember}; its
 * own key never changes, not when its head does and not when it moves (A-MOVE). Every change of its
 * composition counts its version up, so that of two clerks the second one notices.
 */
@Entity
@Table(schema = "registry", name = "household")
public class Household {
    @Id private UUID id;
    @Version private long version;

    @Column(name = "county_org", nullable = false)
    private String countyOrg;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    protected Household() {} // for JPA only

    public Household(String countyOrg, Recording recording) {
        this(TimeOrderedIds.next(recording.at()), countyOrg, recording);
    }

    public Household(UUID id, String countyOrg, Recording recording) {
        this.id = id;
        this.countyOrg = countyOrg;
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** 成员变动. */
    public void change(Instant at) {
        this.changedAt = at;
    }

    /** 迁移 to the county of which it is a household from now on. */
    public void moveTo(String newCountyOrg, Instant at) {
        this.countyOrg = newCountyOrg;
        change(at);
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

    public Instant changedAt() {
        return changedAt == null ? recordedAt : changedAt;
    }
}
