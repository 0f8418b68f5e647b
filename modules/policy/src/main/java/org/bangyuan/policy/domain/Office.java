package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.policy.api.Organisation;

/**
 * 机构: an organisation of the tree city → county → town → village. Those down to the town come with
 * the software, village stations are opened later. Never removed: cases keep naming one that ended.
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

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Office() {} // for JPA only

    /** 村（社区）服务站 below a town-level organisation. */
    public static Office village(
            String code, String name, String areaName, Office town, LocalDate from) {
        Office office = new Office();
        office.code = code;
        office.kind = Kind.VILLAGE_STATION;
        office.level = Kind.VILLAGE_STATION.level();
        office.name = name;
        office.areaName = areaName;
        office.parent = town.code;
        office.accepts = true;
        office.validFrom = from;
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

    /** Another name from today on; the old one stays in what was issued. */
    public void rename(String newName, String newAreaName) {
        this.name = newName;
        this.areaName = newAreaName;
    }

    /** It takes no applications after its last day. */
    public void end(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    /** Last day, or null while it goes on. */
    public LocalDate until() {
        return validTo;
    }

    public LocalDate from() {
        return validFrom;
    }

    public String name() {
        return name;
    }

    /** As of a day: one that has ended, or has not begun, takes no applications. */
    public Organisation view(LocalDate day) {
        boolean open = !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
        return new Organisation(code, name, areaName, level, parent, abbreviation, accepts && open);
    }
}
