package org.bangyuan.registry.api;

import java.util.Arrays;
import java.util.Optional;
import org.bangyuan.engine.facts.RegisterKind;

/** What an imported file holds. */
public enum ImportKind {
    /** 人员: people who are not registered yet, with their identity. */
    PERSONS,
    /** 家庭: who of the registered lives with whom. */
    HOUSEHOLDS,
    /** 特困名单: the department's full list of a county. */
    TEKUN(RegisterKind.TEKUN),
    /** 低保名单. */
    DIBAO(RegisterKind.DIBAO),
    /** 低保边缘名单. */
    DIBAO_EDGE(RegisterKind.DIBAO_EDGE),
    /** 支出型贫困名单. */
    EXPENDITURE_POVERTY(RegisterKind.EXPENDITURE_POVERTY),
    /** 不予帮扶援助情形 (三(二)). */
    EXCLUSIONS,
    /** 收款账户 of people who have none yet. */
    ACCOUNTS,
    /** 残疾. */
    DISABILITY(FactKind.DISABILITY),
    /** 就业困难人员 (四(五)). */
    EMPLOYMENT_DIFFICULTY(FactKind.EMPLOYMENT_DIFFICULTY),
    /** 住房鉴定 (四(三)). */
    DWELLING(FactKind.DWELLING),
    /** 就学 (四(四)). */
    SCHOOLING(FactKind.SCHOOLING),
    /** 县级以上表彰奖励 (四(六)). */
    COMMENDATION(FactKind.COMMENDATION),
    /** 已享受其他部门待遇. */
    BENEFIT(FactKind.BENEFIT);

    private final RegisterKind register;
    private final FactKind circumstance;

    ImportKind() {
        this.register = null;
        this.circumstance = null;
    }

    ImportKind(RegisterKind register) {
        this.register = register;
        this.circumstance = null;
    }

    ImportKind(FactKind circumstance) {
        this.register = null;
        this.circumstance = circumstance;
    }

    /** The register whose full list it is; empty where rows are only added. */
    public Optional<RegisterKind> register() {
        return Optional.ofNullable(register);
    }

    /** The simple fact that its rows say; empty where they say something else. */
    public Optional<FactKind> circumstance() {
        return Optional.ofNullable(circumstance);
    }

    /** True if the file replaces the one before by difference. */
    public boolean isFullList() {
        return register != null;
    }

    /** Registers and exclusions are a county's business. */
    public boolean isForCountiesOnly() {
        return isFullList() || this == EXCLUSIONS;
    }

    public static Optional<ImportKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
