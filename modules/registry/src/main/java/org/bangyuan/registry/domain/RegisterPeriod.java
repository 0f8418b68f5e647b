package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.RegisterCategory;

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

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RegisterCategory category;

    @Column(updatable = false)
    private LocalDate approved;

    protected RegisterPeriod() {} // for JPA only

    public RegisterPeriod(UUID person, Entry entry, DateRange period, Recording recording) {
        super(person, period, recording);
        this.kind = entry.kind();
        this.area = entry.area();
        this.certificate = entry.certificate();
        this.category = entry.category();
        this.approved = entry.approved();
    }

    /**
     * What the register says.
     *
     * @param area county whose register it is
     * @param certificate empty where there is none
     * @param category null where it is not known
     * @param approved of the household, where the person joined it later; else null
     */
    public record Entry(
            RegisterKind kind,
            String area,
            String certificate,
            RegisterCategory category,
            LocalDate approved) {}

    public Entry entry() {
        return new Entry(kind, area, certificate, category, approved);
    }

    @Override
    public RegisterPeriod during(DateRange period, Recording recording) {
        return new RegisterPeriod(person(), entry(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof RegisterPeriod that && entry().equals(that.entry());
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof RegisterPeriod that && kind == that.kind;
    }

    @Override
    public FactKind kind() {
        return FactKind.REGISTER;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "kind", kind);
        put(said, "category", category);
        put(said, "area", area);
        put(said, "certificate", certificate);
        put(said, "approved", approved);
        return said;
    }

    public RegisterKind register() {
        return kind;
    }
}
