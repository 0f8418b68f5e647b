package org.bangyuan.cases.domain;

import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.kernel.Money;

/**
 * The facts that a decision rests on, as known on its day.
 *
 * @param temporary without an event where the hardship names none; null where only the person is
 *     looked at
 * @param approved the amount to be granted, or null
 */
public record CaseFacts(EligibilityFacts eligibility, TemporaryFacts temporary, Money approved) {}
