package org.bangyuan.engine;

/**
 * A further rule of a section, besides what its engine answers: pure as an engine is, and found by
 * CDI as {@code Instance<SectionRule<?, ?>>}.
 *
 * @param <F> the facts that it is asked about
 * @param <R> what it answers besides the amount
 */
public interface SectionRule<F, R> {
    AssistanceType type();

    Class<F> factsType();

    /**
     * The explained answer to the facts under the standards in force.
     *
     * @throws LawError if a parameter or a fact is missing or refused
     */
    Determination<R> assess(F facts, Standards standards);
}
