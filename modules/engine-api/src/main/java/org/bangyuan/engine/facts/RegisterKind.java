package org.bangyuan.engine.facts;

/** The registers of social assistance that 四(一) names for 建档立卡; each benefit has its own list. */
public enum RegisterKind {
    /** 最低生活保障家庭. */
    DIBAO,
    /** 最低生活保障边缘家庭. */
    DIBAO_EDGE,
    /** 特困供养人员. */
    TEKUN,
    /** 支出型贫困对象家庭. */
    EXPENDITURE_POVERTY
}
