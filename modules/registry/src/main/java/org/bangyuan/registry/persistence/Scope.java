package org.bangyuan.registry.persistence;

import org.bangyuan.platform.security.Jurisdiction;

/**
 * A jurisdiction as a condition on persons: whatever is read of people passes through it.
 *
 * @param condition on the alias {@code p}
 * @param organisation value of {@code :organisation}, or null where the condition has none
 */
public record Scope(String condition, String organisation) {
    public static Scope of(Jurisdiction jurisdiction) {
        return switch (jurisdiction.level()) {
            case CITY -> new Scope("1 = 1", null);
            case COUNTY -> new Scope("p.countyOrg = :organisation", jurisdiction.organisation());
            case TOWN -> new Scope("p.townOrg = :organisation", jurisdiction.organisation());
            case VILLAGE -> new Scope("p.villageOrg = :organisation", jurisdiction.organisation());
        };
    }

    /** The condition in the database's own language, on an alias of the table of persons. */
    String columns(String alias) {
        return condition
                .replace("p.countyOrg", alias + ".county_org")
                .replace("p.townOrg", alias + ".town_org")
                .replace("p.villageOrg", alias + ".village_org")
                .replace(":organisation", "#organisation");
    }
}
