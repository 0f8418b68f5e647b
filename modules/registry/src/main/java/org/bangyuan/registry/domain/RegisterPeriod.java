package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.DateRange;

/** 建档立卡 (四(一)): the person is on a register of the county during a period. */
@Entity
@Table(schema = "registry", name = "register_period")
public class RegisterPeriod extends Fact {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RegisterKind kind;

    @Column(nullable = false, updatable = false)
    private String area;

    @Column(nullable = false, updatable = false)
    private String certificate;

    protected RegisterPeriod() {} // for JPA only

    public RegisterPeriod(UUID person, Entry entry, DateRange period, Recording recording) {
        super(person, period, recording);
        this.kind = entry.kind();
        this.area = entry.area();
        this.certificate = entry.certificate();
    }

    /**
     * What the register says.
     *
     * @param area county whose register it is
     * @param certificate empty where there is none
     */
    public record Entry(RegisterKind kind, String area, String certificate) {}

    public Entry entry() {
        return new Entry(kind, area, certificate);
    }

    @Override
    public RegisterPeriod during(DateRange period, Recording recording) {
        return new RegisterPeriod(person(), entry(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof RegisterPeriod that && entry().equals(that.entry());
    }

    public RegisterKind kind() {
        return kind;
    }
}
