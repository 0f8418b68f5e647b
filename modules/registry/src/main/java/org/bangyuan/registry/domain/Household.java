package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 户: those who live together. Who belongs to it, and when, is said by {@link HouseholdMember}. */
@Entity
@Table(schema = "registry", name = "household")
public class Household {
    @Id private UUID id;
    @Version private long version;

    @Column(name = "county_org", nullable = false)
    private String countyOrg;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    protected Household() {} // for JPA only

    public Household(String countyOrg, Recording recording) {
        this.id = TimeOrderedIds.next(recording.at());
        this.countyOrg = countyOrg;
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    public UUID id() {
        return id;
    }
}
