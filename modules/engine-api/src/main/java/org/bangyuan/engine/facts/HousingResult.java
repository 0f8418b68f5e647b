package org.bangyuan.engine.facts;

import java.util.List;

/**
 * What 四(三) says. Amounts are set and paid by the department of housing.
 *
 * @param outcome whether the matter goes there
 * @param allotted ids of those who get a unit, in order; empty unless a queue was asked about
 */
public record HousingResult(Outcome outcome, List<String> allotted) {
    /** Where the matter goes. */
    public enum Outcome {
        /** 转住建部门. */
        REFER,
        /** 不属援助范围. */
        NOT_COVERED,
        /** 优先配租. */
        ALLOTTED
    }

    /** To whom a matter is referred. */
    public enum Department {
        /** 住房和城乡建设局. */
        HOUSING_BUREAU
    }

    public HousingResult {
        allotted = List.copyOf(allotted);
    }
}
