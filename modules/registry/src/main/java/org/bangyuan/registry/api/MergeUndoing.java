package org.bangyuan.registry.api;

import java.time.Instant;

/**
 * A merge is about to be taken back; whoever has done something new that rests on it throws a
 * {@link org.bangyuan.platform.problem.Problem} in an observer of the same transaction.
 *
 * @param mergedAt when the two records became one
 */
public record MergeUndoing(PersonId survivor, PersonId merged, Instant mergedAt) {}
