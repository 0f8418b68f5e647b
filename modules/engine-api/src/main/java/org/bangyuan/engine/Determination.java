package org.bangyuan.engine;

import java.util.List;
import org.bangyuan.kernel.Money;

/**
 * What the text says of the facts, with every step that led there. It decides nothing: a person
 * does, and the decision keeps the determination.
 *
 * @param <R> the engine's own result
 */
public sealed interface Determination<R> {
    R result();

    /** In the order of reasoning; never empty, each with its citation. */
    List<Step> steps();

    /**
     * 应予援助: entitled, to an amount where the text gives one.
     *
     * @param amount what is due; zero where the grant is not money or nothing is left to pay
     */
    record Entitled<R>(Money amount, R result, List<Step> steps) implements Determination<R> {}

    /** 不予援助: the facts do not meet the text, or are not covered by it. */
    record NotEntitled<R>(R result, List<Step> steps) implements Determination<R> {}

    /** 视情: the text leaves it to the county or to another department; a person decides. */
    record Discretionary<R>(R result, List<Step> steps) implements Determination<R> {}

    /** What is due; zero unless entitled to money. */
    default Money due() {
        return this instanceof Entitled<R> entitled ? entitled.amount() : Money.ZERO;
    }

    default boolean isEntitled() {
        return this instanceof Entitled;
    }
}
