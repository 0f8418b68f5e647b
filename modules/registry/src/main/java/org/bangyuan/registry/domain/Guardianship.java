package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.GuardianBasis;

/** 监护人 of a person during a period; a person may have several. */
@Entity
@Table(schema = "registry", name = "guardianship")
public class Guardianship extends Fact {
    @Column(name = "guardian_id", nullable = false, updatable = false)
    private UUID guardian;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private GuardianBasis basis;

    protected Guardianship() {} // for JPA only

    public Guardianship(
            UUID person,
            UUID guardian,
            GuardianBasis basis,
            DateRange period,
            Recording recording) {
        super(person, period, recording);
        this.guardian = guardian;
        this.basis = basis;
    }

    @Override
    public Guardianship during(DateRange period, Recording recording) {
        return new Guardianship(person(), guardian, basis, period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Guardianship that
                && guardian.equals(that.guardian)
                && basis == that.basis;
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof Guardianship that && guardian.equals(that.guardian);
    }

    @Override
    public FactKind kind() {
        return FactKind.GUARDIAN;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "guardian", guardian);
        put(said, "basis", basis);
        return said;
    }

    public GuardianBasis basis() {
        return basis;
    }

    public UUID guardian() {
        return guardian;
    }
}
