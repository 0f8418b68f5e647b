package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;

/** 授权书 (五1): the person lets the family's economic situation be checked, within a scope. */
@Entity
@Table(schema = "registry", name = "consent")
public class Consent extends Fact {
    @Column(nullable = false, updatable = false)
    private String scope;

    protected Consent() {} // for JPA only

    public Consent(UUID person, String scope, DateRange period, Recording recording) {
        super(person, period, recording);
        this.scope = scope;
    }

    @Override
    public Consent during(DateRange period, Recording recording) {
        return new Consent(person(), scope, period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Consent that && scope.equals(that.scope);
    }

    public String scope() {
        return scope;
    }
}
