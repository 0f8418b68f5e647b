package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.security.Handling;

/** 承办机构: who handles the case, and the area whose standards apply to it. */
@Embeddable
public class Responsibility {
    /**
     * @param area county whose parameters apply (当地); a functional zone has none of its own
     */
    public record Facts(Handling handling, String countyName, String townName, AreaCode area) {}

    @Column(name = "county_org", nullable = false, updatable = false)
    private String countyOrg;

    @Column(name = "town_org", nullable = false, updatable = false)
    private String townOrg;

    @Column(name = "village_org", updatable = false)
    private String villageOrg;

    @Column(name = "county_name", nullable = false, updatable = false)
    private String countyName;

    @Column(name = "town_name", nullable = false, updatable = false)
    private String townName;

    @Column(name = "area_code", nullable = false, updatable = false)
    private String areaCode;

    protected Responsibility() {} // for JPA only

    public Responsibility(Facts facts) {
        this.countyOrg = facts.handling().countyOrg();
        this.townOrg = facts.handling().townOrg();
        this.villageOrg = facts.handling().villageOrg();
        this.countyName = facts.countyName();
        this.townName = facts.townName();
        this.areaCode = facts.area().code();
    }

    public Facts facts() {
        return new Facts(handling(), countyName, townName, AreaCode.of(areaCode));
    }

    public Handling handling() {
        return new Handling(countyOrg, townOrg, villageOrg);
    }
}
