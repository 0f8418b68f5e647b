package org.bangyuan.engine.facts;

/** How a person is related to the serving soldier (三). */
public enum Kin {
    /** 父母. */
    PARENT,
    /** 配偶. */
    SPOUSE,
    /** 子女; in scope while a minor. */
    CHILD
}
