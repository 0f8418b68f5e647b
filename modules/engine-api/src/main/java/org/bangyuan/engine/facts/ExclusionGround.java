package org.bangyuan.engine.facts;

import java.util.Arrays;
import java.util.Optional;
import org.bangyuan.kernel.Citation;

/** 不予帮扶援助的情形: the four of 三(二). */
public enum ExclusionGround {
    /** 三(二)1 因犯罪被刑事处罚. */
    CRIME("三(二)1"),
    /** 三(二)2 被纳入失信联合惩戒对象名单. */
    DISHONESTY_LIST("三(二)2"),
    /** 三(二)3 组织煽动、串联聚集、缠访闹访等, with bad effects and a report of the competent organ. */
    DISTURBANCE("三(二)3"),
    /** 三(二)4 其他法律法规规定. */
    OTHER_LAW("三(二)4");

    private final Citation citation;

    ExclusionGround(String clause) {
        this.citation = Citation.measure(clause);
    }

    public Citation citation() {
        return citation;
    }

    /** Reads 三(二)1 and the like. */
    public static Optional<ExclusionGround> ofClause(String clause) {
        return Arrays.stream(values()).filter(g -> g.citation.clause().equals(clause)).findFirst();
    }
}
