package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** 经办人: somebody took part in the case in a capacity. Never removed: segregation rests on it. */
@Entity
@Table(schema = "cases", name = "actor")
public class Involvement extends CasePart {
    @Column(nullable = false, updatable = false)
    private String username;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Capacity capacity;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected Involvement() {} // for JPA only

    Involvement(
            AssistanceCase matter,
            int position,
            String username,
            Capacity capacity,
            Instant since) {
        super(matter, position);
        this.username = username;
        this.capacity = capacity;
        this.since = since;
    }

    public String username() {
        return username;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Instant since() {
        return since;
    }
}
