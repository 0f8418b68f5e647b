package org.bangyuan.registry.api;

import org.bangyuan.engine.facts.RegisterKind;

/** 类别 of an entry in a register: 四(三) asks for 农村低保户 and 分散供养特困人员. */
public enum RegisterCategory {
    /** 城镇. */
    URBAN,
    /** 农村. */
    RURAL,
    /** 分散供养. */
    SCATTERED,
    /** 集中供养. */
    CENTRAL;

    public boolean isOf(RegisterKind register) {
        boolean isCare = this == SCATTERED || this == CENTRAL;
        return isCare == (register == RegisterKind.TEKUN);
    }
}
