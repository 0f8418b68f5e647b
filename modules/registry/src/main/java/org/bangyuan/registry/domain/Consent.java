package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;

/** 授权书 (五1): the person lets the family's economic situation be checked, within a scope. */
@Entity
@Table(schema = "registry", name = "consent")
public class Consent extends Fact {
    @Column(nullable = false, updatable = false)
    private String scope;

    @Column(nullable = false, updatable = false)
    private boolean withdrawn;

    protected Consent() {} // for JPA only

    public Consent(UUID person, String scope, DateRange period, Recording recording) {
        super(person, period, recording);
        this.scope = scope;
    }

    /** 撤回: from the day after the given one the person no longer authorises. */
    public Consent withdrawnAfter(LocalDate lastDay, Recording recording) {
        Consent ended = during(new DateRange(from(), lastDay), recording);
        ended.withdrawn = true;
        return ended;
    }

    @Override
    public Consent during(DateRange period, Recording recording) {
        return new Consent(person(), scope, period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Consent that
                && scope.equals(that.scope)
                && withdrawn == that.withdrawn;
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof Consent that && scope.equals(that.scope);
    }

    @Override
    public FactKind kind() {
        return FactKind.CONSENT;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "scope", scope);
        put(said, "withdrawn", withdrawn ? true : null);
        return said;
    }

    public String scope() {
        return scope;
    }
}
