package org.bangyuan.engine.facts;

import java.util.Arrays;
import java.util.Optional;
import org.bangyuan.kernel.Citation;

/** 困难情形: the five of 三(一). */
public enum Hardship {
    /** 三(一)1: disabled in service or seriously ill, hard to employ, sudden necessary expense. */
    DISABLED_OR_ILL("三(一)1", true),
    /** 三(一)2: long unemployed or suddenly laid off. */
    UNEMPLOYED("三(一)2", true),
    /** 三(一)3: relapse of an old wound, aggravated disability or illness. */
    RELAPSED("三(一)3", true),
    /** 三(一)4: disaster, fire, traffic accident, illness, injury, death in service. */
    EVENT("三(一)4", false),
    /** 三(一)5: other special circumstances. */
    OTHER("三(一)5", false);

    private final Citation citation;
    private final boolean forVeteransAlone;

    Hardship(String clause, boolean forVeteransAlone) {
        this.citation = Citation.measure(clause);
        this.forVeteransAlone = forVeteransAlone;
    }

    public Citation citation() {
        return citation;
    }

    /** 1 to 3 speak of 退役军人 alone. */
    public boolean isForVeteransAlone() {
        return forVeteransAlone;
    }

    /** Reads 三(一)4 and the like. */
    public static Optional<Hardship> ofClause(String clause) {
        return Arrays.stream(values()).filter(h -> h.citation.clause().equals(clause)).findFirst();
    }
}
