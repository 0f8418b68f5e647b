package org.bangyuan.assessment.api;

/** What a finding is about, as the to-do lists group it. */
public enum FindingTheme {
    /** 应享未享: entitled under the rules in force, and does not receive. */
    UNCLAIMED,
    /** 应退未退: receives, and is not entitled any more. */
    UNDUE,
    /** 信息矛盾: recorded facts that cannot all be true, or must not go together. */
    CONTRADICTION,
    /** 即将变化: something will end or begin by itself soon. */
    SOON,
    /** 走访到期: a household in difficulty is to be visited. */
    VISIT;

    public String key() {
        return "assessment.theme." + name();
    }
}
