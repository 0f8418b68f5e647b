package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 核实: somebody has held a parameter value against its document, and it fitted or not. */
@Entity
@Table(schema = "policy", name = "parameter_check")
public class DocumentCheck {
    @Id private UUID id;

    @Column(name = "value_id", nullable = false)
    private UUID value;

    @Column(nullable = false)
    private boolean verified;

    @Column(nullable = false)
    private String document;

    @Column(nullable = false)
    private String note;

    @Column(name = "checked_by", nullable = false)
    private String checkedBy;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    protected DocumentCheck() {} // for JPA only

    public DocumentCheck(
            UUID value, boolean fits, String document, String note, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.value = value;
        this.verified = fits;
        this.document = document;
        this.note = note;
        this.checkedBy = by;
        this.checkedAt = at;
    }

    public UUID value() {
        return value;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
