package org.bangyuan.registry.api;

/** Why somebody is the guardian (监护人) of a person. */
public enum GuardianBasis {
    /** 父母. */
    PARENT,
    /** 配偶. */
    SPOUSE,
    /** 其他近亲属. */
    KIN,
    /** 指定或协议确定. */
    APPOINTED
}
