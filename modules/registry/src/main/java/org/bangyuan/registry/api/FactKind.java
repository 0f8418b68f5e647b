package org.bangyuan.registry.api;

/** The kinds of facts that are kept of a person, each on two time axes. */
public enum FactKind {
    /** 基本信息: name, residence, 户籍, responsible organisation, death. */
    PARTICULARS,
    /** 援助对象身份 (三). */
    IDENTITY,
    /** 家庭成员. */
    MEMBERSHIP,
    /** 建档立卡 (四(一)). */
    REGISTER,
    DISABILITY,
    EMPLOYMENT_DIFFICULTY,
    DWELLING,
    SCHOOLING,
    COMMENDATION,
    BENEFIT,
    /** 不予帮扶援助情形 (三(二)). */
    EXCLUSION,
    /** 监护人. */
    GUARDIAN,
    /** 授权书 (五1). */
    CONSENT,
    /** 收款账户. */
    ACCOUNT;

    /** One of the simple facts that say a {@link Circumstance}. */
    public boolean isCircumstance() {
        return compareTo(DISABILITY) >= 0 && compareTo(BENEFIT) <= 0;
    }
}
