package org.bangyuan.policy.api;

import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction;

/**
 * 机构: who handles matters. Not an area: a functional zone (功能区) has no area code, and 龙港市 has no
 * towns.
 *
 * @param code area code of 6, 9 or 12 digits; of a zone {@code ZONE-…}, of its unit for the
 *     township's step {@code ZONE-…-T}, of a village station below that three digits more
 * @param name such as 鹿城区退役军人事务局 or 五马街道退役军人服务站
 * @param areaName such as 鹿城区 or 五马街道
 * @param level city, county, town or village
 * @param parent code of the next higher organisation, or null for the city
 * @param abbreviation one character for case numbers of a county-level organisation (鹿), else null
 * @param accepts true if applications can be filed there (false for forest farms and the like)
 */
public record Organisation(
        String code,
        String name,
        String areaName,
        Jurisdiction.Level level,
        String parent,
        String abbreviation,
        boolean accepts) {
    public Jurisdiction jurisdiction() {
        return new Jurisdiction(level, code);
    }

    /** Responsibility of this organisation, given its parents' codes. */
    public Handling handling(String countyOrg, String townOrg) {
        return switch (level) {
            case CITY -> new Handling(null, null, null);
            case COUNTY -> new Handling(code, null, null);
            case TOWN -> new Handling(countyOrg, code, null);
            case VILLAGE -> new Handling(countyOrg, townOrg, code);
        };
    }
}
