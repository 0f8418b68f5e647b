package org.bangyuan.registry.api;

import java.util.List;

/**
 * Something new is believed of these people: raised in the transaction that records it, once for
 * each fact, or once for many people by whoever records many. Whoever concludes from facts observes
 * it; what was recorded is asked for when it is needed.
 *
 * @param persons not empty
 */
public record FactsRecorded(List<PersonId> persons) {
    public FactsRecorded {
        persons = List.copyOf(persons);
    }
}
