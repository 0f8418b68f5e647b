package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that belongs to one case and lives and dies with it. */
@MappedSuperclass
abstract class CasePart {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    private AssistanceCase matter;

    /** Place among its like, from 1. */
    @Column(nullable = false, updatable = false)
    private int position;

    protected CasePart() {} // for JPA only

    CasePart(AssistanceCase matter, int position) {
        this.id = UUID.randomUUID();
        this.matter = matter;
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    AssistanceCase matter() {
        return matter;
    }

    public int position() {
        return position;
    }
}
