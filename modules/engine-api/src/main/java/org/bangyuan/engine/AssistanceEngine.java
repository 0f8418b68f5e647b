package org.bangyuan.engine;

/**
 * One section of 四 工作任务 as a pure function: no clock, no input or output, no state. Found by CDI as
 * {@code Instance<AssistanceEngine<?, ?>>}; knows nothing of cases, persons or pages.
 *
 * @param <F> the facts that it is asked about
 * @param <R> what it answers besides the amount
 */
public interface AssistanceEngine<F, R> {
    AssistanceType type();

    Class<F> factsType();

    /**
     * The explained answer to the facts under the standards in force.
     *
     * @throws LawError if a parameter or a fact is missing or refused
     */
    Determination<R> assess(F facts, Standards standards);

    /** Changes whenever the same facts and standards may give another answer. */
    String version();
}
