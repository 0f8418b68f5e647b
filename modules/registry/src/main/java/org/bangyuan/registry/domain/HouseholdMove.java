package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.platform.security.Handling;

/**
 * 家庭迁移: an event in the life of a household, not a new household. What its people have received in
 * the year goes with them (A-MOVE).
 */
@Entity
@Table(schema = "registry", name = "household_move")
public class HouseholdMove {
    @Id private UUID id;

    @Column(name = "household_id", nullable = false, updatable = false)
    private UUID household;

    @Column(name = "moved_on", nullable = false, updatable = false)
    private LocalDate movedOn;

    @Column(name = "from_county", nullable = false, updatable = false)
    private String fromCounty;

    @Column(name = "to_county", nullable = false, updatable = false)
    private String toCounty;

    @Column(name = "from_town", updatable = false)
    private String fromTown;

    @Column(name = "to_town", updatable = false)
    private String toTown;

    @Column(name = "hukou_area", nullable = false, updatable = false)
    private String hukouArea;

    @Column(nullable = false, updatable = false)
    private String residence;

    @Column(nullable = false, updatable = false)
    private int people;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    protected HouseholdMove() {} // for JPA only

    /** Where it goes, and how many people go. */
    public record Destination(String hukouArea, Handling handling, String residence, int people) {}

    public HouseholdMove(
            UUID household,
            LocalDate movedOn,
            Handling origin,
            Destination destination,
            Recording recording) {
        this.id = TimeOrderedIds.next(recording.at());
        this.household = household;
        this.movedOn = movedOn;
        this.fromCounty = origin.countyOrg();
        this.fromTown = origin.townOrg();
        this.toCounty = destination.handling().countyOrg();
        this.toTown = destination.handling().townOrg();
        this.hukouArea = destination.hukouArea();
        this.residence = destination.residence();
        this.people = destination.people();
        this.source = recording.source();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    public UUID id() {
        return id;
    }

    public LocalDate movedOn() {
        return movedOn;
    }

    public String fromCounty() {
        return fromCounty;
    }

    public String fromTown() {
        return fromTown;
    }

    public String toCounty() {
        return toCounty;
    }

    public String toTown() {
        return toTown;
    }

    public String source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
