package org.bangyuan.platform.security;

/**
 * 管辖范围: the organisation whose matters a person may see. Organisations form a tree city → county →
 * town → village; a functional zone is a county-level organisation without an area code.
 *
 * @param level level of the person's organisation
 * @param organisation its code
 */
public record Jurisdiction(Level level, String organisation) {
    /** Level of an organisation. */
    public enum Level {
        CITY,
        COUNTY,
        TOWN,
        VILLAGE
    }

    /** True if a matter handled there lies within this jurisdiction. */
    public boolean covers(Handling handling) {
        return switch (level) {
            case CITY -> true;
            case COUNTY -> organisation.equals(handling.countyOrg());
            case TOWN -> organisation.equals(handling.townOrg());
            case VILLAGE -> organisation.equals(handling.villageOrg());
        };
    }
}
