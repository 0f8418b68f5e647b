package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.FactKind;

/** 人员基本信息 as they were during a period: what {@link Person} says now, for any day. */
@Entity
@Table(schema = "registry", name = "person_state")
public class PersonState extends Fact {
    @Column(nullable = false, updatable = false)
    private String name;

    @Column(updatable = false)
    private byte[] phone;

    @Column(updatable = false)
    private LocalDate died;

    @Column(name = "hukou_area", nullable = false, updatable = false)
    private String hukouArea;

    @Column(nullable = false, updatable = false)
    private String residence;

    @Column(name = "county_org", nullable = false, updatable = false)
    private String countyOrg;

    @Column(name = "town_org", updatable = false)
    private String townOrg;

    @Column(name = "village_org", updatable = false)
    private String villageOrg;

    protected PersonState() {} // for JPA only

    /** The person as of now, from the day on. */
    PersonState(Person now, LocalDate from, Recording recording) {
        super(now.id(), DateRange.from(from), recording);
        this.name = now.name();
        this.phone = now.phone();
        this.died = now.died();
        this.hukouArea = now.hukouArea();
        this.residence = now.residence();
        take(now.handling());
    }

    private PersonState(
            PersonState other,
            UUID person,
            byte[] sealedPhone,
            DateRange period,
            Recording recording) {
        super(person, period, recording);
        this.name = other.name;
        this.phone = sealedPhone == null ? null : sealedPhone.clone();
        this.died = other.died;
        this.hukouArea = other.hukouArea;
        this.residence = other.residence;
        take(other.handling());
    }

    /**
     * The same said of another person.
     *
     * @param sealedPhone the phone, sealed for that person
     */
    public PersonState of(UUID person, byte[] sealedPhone, DateRange period, Recording recording) {
        return new PersonState(this, person, sealedPhone, period, recording);
    }

    private void take(Handling handling) {
        this.countyOrg = handling.countyOrg();
        this.townOrg = handling.townOrg();
        this.villageOrg = handling.villageOrg();
    }

    @Override
    public PersonState during(DateRange period, Recording recording) {
        return new PersonState(this, person(), phone, period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof PersonState that
                && name.equals(that.name)
                && Arrays.equals(phone, that.phone)
                && Objects.equals(died, that.died)
                && hukouArea.equals(that.hukouArea)
                && residence.equals(that.residence)
                && handling().equals(that.handling());
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof PersonState;
    }

    @Override
    public FactKind kind() {
        return FactKind.PARTICULARS;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "name", name);
        put(said, "died", died);
        put(said, "hukouArea", hukouArea);
        put(said, "residence", residence);
        put(said, "countyOrg", countyOrg);
        put(said, "townOrg", townOrg);
        put(said, "villageOrg", villageOrg);
        return said;
    }

    public String name() {
        return name;
    }

    public byte[] phone() {
        return phone == null ? null : phone.clone();
    }

    public LocalDate died() {
        return died;
    }

    public String hukouArea() {
        return hukouArea;
    }

    public String residence() {
        return residence;
    }

    public Handling handling() {
        return new Handling(countyOrg, townOrg, villageOrg);
    }
}
