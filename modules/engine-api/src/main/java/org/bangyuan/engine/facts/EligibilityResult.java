package org.bangyuan.engine.facts;

/**
 * What the text says of the facts; in a case a named person still decides, with reasons.
 *
 * @param outcome the first that applies
 */
public record EligibilityResult(Outcome outcome) {
    /** In the order in which they are looked at. */
    public enum Outcome {
        /** 不在援助范围 (三). */
        OUT_OF_SCOPE,
        /** 困难情形不适用于该身份 (三(一)). */
        HARDSHIP_NOT_APPLICABLE,
        /** 有不予援助情形 (三(二)). */
        EXCLUDED,
        /** 已服完的刑罚, no look-back in force: 县级裁量 (三(二)1). */
        COUNTY_DISCRETION,
        /** 符合条件. */
        ELIGIBLE
    }
}
