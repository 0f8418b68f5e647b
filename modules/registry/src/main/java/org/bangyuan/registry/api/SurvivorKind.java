package org.bangyuan.registry.api;

/** “三属” (三). */
public enum SurvivorKind {
    /** 烈士遗属. */
    MARTYR,
    /** 因公牺牲军人遗属. */
    DIED_ON_DUTY,
    /** 病故军人遗属. */
    DIED_OF_ILLNESS
}
