package org.bangyuan.engine.facts;

import java.time.LocalDate;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/**
 * What 四(六) is asked about: one event of one household.
 *
 * @param event what happened
 * @param happened the day
 * @param area whose standards apply
 * @param householdSize persons in the household, or null where not known yet
 * @param socialAssistance whether general social assistance came first
 * @param appliedBefore the household was already helped for the same event
 * @param approved the whole grant, advance included, or null before it is decided
 * @param advanced what was paid at once (五-紧急); zero if nothing was
 * @param survivors number of survivors who share, or null
 * @param budgetLeft what is left of the budget, or null where it is not looked at
 */
public record TemporaryFacts(
        EventCause event,
        LocalDate happened,
        AreaCode area,
        Integer householdSize,
        SocialAssistance socialAssistance,
        boolean appliedBefore,
        Money approved,
        Money advanced,
        Integer survivors,
        Money budgetLeft) {
    public TemporaryFacts {
        advanced = advanced == null ? Money.ZERO : advanced;
        socialAssistance = socialAssistance == null ? SocialAssistance.SETTLED : socialAssistance;
    }
}
