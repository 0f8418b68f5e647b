package org.bangyuan.assessment.api;

import java.util.List;

/** What came of a finding, as a person answers it. */
public enum FindingAnswer {
    /** 已帮扶（已处理）, with the case it led to where there is one. */
    HELPED,
    /** 本人不申请. */
    DECLINED,
    /** 信息有误，已更正或已转更正. */
    WRONG_DATA,
    /** 经核实不符合条件. */
    NOT_ENTITLED,
    /** 经核实无误，无需处理. */
    IN_ORDER;

    public String key() {
        return "assessment.finding-answer." + name();
    }

    /** The answers that make sense for the theme. */
    public static List<FindingAnswer> to(FindingTheme theme) {
        return theme == FindingTheme.UNCLAIMED
                ? List.of(HELPED, DECLINED, WRONG_DATA, NOT_ENTITLED)
                : List.of(HELPED, WRONG_DATA, IN_ORDER);
    }
}
