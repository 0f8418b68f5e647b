package org.bangyuan.architecture.canary.entitieshavenosetters.cases.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose. */
@Entity
class Settable {
    @Id private long id;

    void setId(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }
}
