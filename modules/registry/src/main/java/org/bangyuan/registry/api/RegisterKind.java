package org.bangyuan.registry.api;

/** 建档立卡 of four groups (四(一)). */
public enum RegisterKind {
    /** 特困供养人员. */
    TEKUN,
    /** 最低生活保障家庭. */
    DIBAO,
    /** 最低生活保障边缘家庭. */
    DIBAO_EDGE,
    /** 支出型贫困对象家庭. */
    EXPENDITURE_POVERTY
}
