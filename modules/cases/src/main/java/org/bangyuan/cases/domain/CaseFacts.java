package org.bangyuan.cases.domain;

import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.kernel.Money;

/**
 * The facts that a decision rests on, as known on its day.
 *
 * @param temporary null where the hardship names no event: 四(六) is then wholly the county's
 * @param approved the amount to be granted, or null
 */
public record CaseFacts(EligibilityFacts eligibility, TemporaryFacts temporary, Money approved) {}
