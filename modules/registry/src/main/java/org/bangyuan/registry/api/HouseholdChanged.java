package org.bangyuan.registry.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The composition or the place of households has changed, observed in the same transaction: whoever
 * draws conclusions from it looks again (动态调整, 六(二)).
 *
 * @param households concerned, new ones included
 * @param people whose household it was or is
 * @param from first day on which something is different
 */
public record HouseholdChanged(Set<UUID> households, Set<PersonId> people, LocalDate from) {
    public HouseholdChanged {
        households = Set.copyOf(households);
        people = Set.copyOf(people);
    }
}
