package org.bangyuan.registry.api;

import java.util.Arrays;
import java.util.Optional;
import org.bangyuan.engine.facts.RegisterKind;

/** What an imported file holds. */
public enum ImportKind {
    /** 人员: people who are not registered yet, with their identity. */
    PERSONS(null),
    /** 家庭: who of the registered lives with whom. */
    HOUSEHOLDS(null),
    /** 特困名单: the department's full list of a county. */
    TEKUN(RegisterKind.TEKUN),
    /** 低保名单. */
    DIBAO(RegisterKind.DIBAO),
    /** 低保边缘名单. */
    DIBAO_EDGE(RegisterKind.DIBAO_EDGE),
    /** 支出型贫困名单. */
    EXPENDITURE_POVERTY(RegisterKind.EXPENDITURE_POVERTY),
    /** 不予帮扶援助情形 (三(二)). */
    EXCLUSIONS(null),
    /** 收款账户 of people who have none yet. */
    ACCOUNTS(null);

    private final RegisterKind register;

    ImportKind(RegisterKind register) {
        this.register = register;
    }

    /** The register whose full list it is; empty where rows are only added. */
    public Optional<RegisterKind> register() {
        return Optional.ofNullable(register);
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
