package org.bangyuan.policy.domain;

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
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;

/**
 * 参数值: one value of one parameter in one area from a day on, with the document that it comes from.
 * Entered by one person and approved by another (SD-6); never changed afterwards, a new value is a
 * new row. Only the mark 未核定 is taken off, or put back, by who has seen the document.
 */
@Entity
@Table(schema = "policy", name = "parameter_value")
public class ParameterEntry {
    @Id private UUID id;
    @Version private long version;

    /** The order of entry; the database counts. */
    @Column(insertable = false, updatable = false)
    private long position;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParameterName.Unit unit;

    @Column(nullable = false)
    private String value;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    @Column(nullable = false)
    private String document;

    @Column(nullable = false)
    private boolean verified;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    private UUID proposal;

    protected ParameterEntry() {} // for JPA only

    /** A value that the software is delivered with: in force at once. */
    public static ParameterEntry builtIn(
            ParameterValue value, ParameterName.Unit unit, String system, Instant now) {
        ParameterEntry entry = new ParameterEntry();
        entry.id = UUID.randomUUID();
        entry.name = value.name();
        entry.area = value.area().code();
        entry.unit = unit;
        entry.value = value.value();
        entry.validFrom = value.from();
        entry.validTo = value.to();
        entry.recordedOn = value.recorded();
        entry.document = value.document();
        entry.verified = value.verified();
        entry.enteredBy = system;
        entry.enteredAt = now;
        entry.approvedBy = system;
        entry.approvedAt = now;
        return entry;
    }

    /**
     * A value whose sheet was approved: known from the day of the approval, also where it holds for
     * days before.
     *
     * @param value recorded on the day of the approval
     */
    public static ParameterEntry approved(
            ParameterValue value, ParameterName.Unit unit, Proposal sheet) {
        ParameterEntry entry = builtIn(value, unit, sheet.enteredBy(), sheet.enteredAt());
        entry.approvedBy = sheet.decidedBy();
        entry.approvedAt = sheet.decidedAt();
        entry.proposal = sheet.id();
        return entry;
    }

    /** 核实, or taken back. */
    public void verify(boolean fits) {
        this.verified = fits;
    }

    /** As the engines read it. */
    public ParameterValue value() {
        return new ParameterValue(
                name, AreaCode.of(area), value, validFrom, validTo, recordedOn, document, verified);
    }

    public UUID id() {
        return id;
    }

    public ParameterName.Unit unit() {
        return unit;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** The sheet that it comes from; a value that the software is delivered with has none. */
    public Optional<UUID> proposal() {
        return Optional.ofNullable(proposal);
    }
}
