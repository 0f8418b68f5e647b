package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.policy.api.Organisation;

/**
 * 机构: an organisation of the tree city → county → town → village. Those down to the town come with
 * the software, village stations are opened later. Never removed: cases keep naming it.
 */
@Entity
@Table(schema = "policy", name = "organisation")
public class Office {
    /** What an organisation is. */
    public enum Kind {
        CITY_BUREAU(Level.CITY),
        COUNTY_BUREAU(Level.COUNTY),
        /** 功能区: of county level, without an area code. */
        ZONE_OFFICE(Level.COUNTY),
        TOWN_STATION(Level.TOWN),
        /**
         * The county's unit that does the township's step where there are no towns: in 龙港市 and in
         * the functional zones.
         */
        TOWN_STEP_UNIT(Level.TOWN),
        /** 类乡级单位: a forest farm or the like; takes no applications. */
        QUASI_TOWN(Level.TOWN),
        VILLAGE_STATION(Level.VILLAGE);

        private final Level level;

        Kind(Level level) {
            this.level = level;
        }

        public Level level() {
            return level;
        }
    }

    @Id private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    @Column(nullable = false)
    private String name;

    @Column(name = "area_name", nullable = false)
    private String areaName;

    private String parent;

    private String abbreviation;

    @Column(nullable = false)
    private boolean accepts;

    protected Office() {} // for JPA only

    /** 村（社区）服务站 below a town-level organisation. */
    public static Office village(String code, String name, String areaName, Office town) {
        Office office = new Office();
        office.code = code;
        office.kind = Kind.VILLAGE_STATION;
        office.level = Kind.VILLAGE_STATION.level();
        office.name = name;
        office.areaName = areaName;
        office.parent = town.code;
        office.accepts = true;
        return office;
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    public String areaName() {
        return areaName;
    }

    /** Code of the next higher organisation; null for the city. */
    public String parent() {
        return parent;
    }

    /** True if village stations can lie below it. */
    public boolean canHaveStations() {
        return level == Level.TOWN && accepts;
    }

    public Organisation view() {
        return new Organisation(code, name, areaName, level, parent, abbreviation, accepts);
    }
}
