package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;

/**
 * A fact about a person on two time axes: true during a period, believed from its recording until
 * it is superseded. It never changes; whoever knows better supersedes it and records another.
 */
@MappedSuperclass
public abstract class Fact {
    @Id private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    protected Fact() {} // for JPA only

    protected Fact(UUID person, DateRange period, Recording recording) {
        this.id = TimeOrderedIds.next(recording.at());
        this.person = person;
        this.validFrom = period.from();
        this.validTo = period.to();
        this.source = recording.source();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** The same said of another period. */
    public abstract Fact during(DateRange period, Recording recording);

    /** True if both say the same, whatever their periods and sources. */
    public abstract boolean saysTheSameAs(Fact other);

    /** True if both answer the same question about the person: then a day has one answer. */
    public abstract boolean answersTheSameAs(Fact other);

    public abstract FactKind kind();

    /** What it says, field by field; numbers of persons and accounts are left out. */
    public abstract Map<String, String> said();

    /** A field that says something. */
    static void put(Map<String, String> said, String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            said.put(field, value.toString());
        }
    }

    /** No longer believed. */
    public void supersede(Instant at) {
        if (supersededAt == null) {
            this.supersededAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public DateRange period() {
        return new DateRange(validFrom, validTo);
    }

    public LocalDate from() {
        return validFrom;
    }

    public LocalDate to() {
        return validTo;
    }

    public String source() {
        return source;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** When, by whom and from what source; for all that is recorded together with it. */
    public Recording recording() {
        return new Recording(recordedAt, recordedBy, source);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null while it is believed. */
    public Instant supersededAt() {
        return supersededAt;
    }

    /** Day of the recording in China, which keeps one time all over. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(recordedAt, ZoneOffset.ofHours(8));
    }

    public boolean isBelieved() {
        return supersededAt == null;
    }
}
