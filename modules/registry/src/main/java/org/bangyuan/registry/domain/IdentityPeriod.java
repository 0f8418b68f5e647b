package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;

/**
 * 援助对象身份 (三): the person is a veteran, a bereaved family or kin of a serving soldier during a
 * period. Units, posts and places of service are secret and are not kept.
 */
@Entity
@Table(schema = "registry", name = "identity_period")
public class IdentityPeriod extends Fact {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Identity identity;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kin kin;

    @Enumerated(EnumType.STRING)
    @Column(name = "survivor_kind", updatable = false)
    private SurvivorKind survivorKind;

    @Column(name = "regular_pension", nullable = false, updatable = false)
    private boolean regularPension;

    @Column(updatable = false)
    private LocalDate enlisted;

    @Column(updatable = false)
    private LocalDate discharged;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_kind", updatable = false)
    private Service.Kind serviceKind;

    @Column(name = "disability_grade", nullable = false, updatable = false)
    private int disabilityGrade;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(nullable = false, updatable = false)
    private String honours = "";

    protected IdentityPeriod() {} // for JPA only

    public IdentityPeriod(
            UUID person, IdentityStatement statement, DateRange period, Recording recording) {
        super(person, period, recording);
        this.identity = statement.identity();
        this.kin = statement.kin();
        this.survivorKind = statement.survivorKind();
        this.regularPension = statement.regularPension();
        this.note = statement.note();
        Service service = statement.service();
        if (service != null) {
            this.enlisted = service.enlisted();
            this.discharged = service.discharged();
            this.serviceKind = service.kind();
            this.disabilityGrade = service.disabilityGrade();
            this.honours = service.honours();
        }
    }

    public IdentityStatement statement() {
        boolean known =
                enlisted != null
                        || discharged != null
                        || serviceKind != null
                        || disabilityGrade > 0
                        || !honours.isEmpty();
        Service service =
                known
                        ? new Service(enlisted, discharged, serviceKind, disabilityGrade, honours)
                        : null;
        return new IdentityStatement(identity, kin, survivorKind, regularPension, note, service);
    }

    @Override
    public IdentityPeriod during(DateRange period, Recording recording) {
        return new IdentityPeriod(person(), statement(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof IdentityPeriod that
                && Objects.equals(statement(), that.statement());
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof IdentityPeriod that && identity == that.identity;
    }

    @Override
    public FactKind kind() {
        return FactKind.IDENTITY;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "identity", identity);
        put(said, "kin", kin);
        put(said, "kindKey", survivorKind);
        put(said, "regularPension", regularPension ? true : null);
        put(said, "service.enlisted", enlisted);
        put(said, "service.discharged", discharged);
        put(said, "service.kind", serviceKind);
        put(said, "service.disabilityGrade", disabilityGrade == 0 ? null : disabilityGrade);
        put(said, "service.honours", honours);
        put(said, "note", note);
        return said;
    }

    public Identity identity() {
        return identity;
    }
}
