package org.bangyuan.engine.facts;

/** 援助对象身份 (三). */
public enum Identity {
    /** 退役军人. */
    VETERAN,
    /** “三属”: 烈士遗属、因公牺牲军人遗属、病故军人遗属, drawing the regular pension. */
    BEREAVED_FAMILY,
    /** 现役军人的父母、配偶、未成年子女. */
    SERVING_KIN
}
