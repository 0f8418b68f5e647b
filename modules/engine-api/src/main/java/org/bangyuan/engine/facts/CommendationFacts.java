package org.bangyuan.engine.facts;

import org.bangyuan.engine.LawError;

/**
 * 表彰奖励获得者 and others whom the county has named, struck by a great upheaval of the family (四(六)).
 *
 * @param level of the highest commendation, or null without one
 * @param namedByCounty 县级人民政府规定的其他困难退役军人
 * @param upheaval 家庭出现重大变故导致困难
 */
public record CommendationFacts(Level level, boolean namedByCounty, Boolean upheaval) {
    /** Who commended; 县级以上 includes the county. */
    public enum Level {
        /** 乡镇（街道）. */
        TOWN,
        /** 县级. */
        COUNTY,
        /** 市级. */
        CITY,
        /** 省级. */
        PROVINCE,
        /** 国家级. */
        STATE
    }

    public CommendationFacts {
        LawError.requireFact(upheaval, "upheaval");
    }
}
