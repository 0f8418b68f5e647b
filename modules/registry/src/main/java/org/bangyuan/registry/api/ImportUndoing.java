package org.bangyuan.registry.api;

import java.time.Instant;
import java.util.List;

/**
 * An import is about to be taken back. Whoever holds something that rests on what was recorded of
 * these people since then refuses by a {@link org.bangyuan.platform.problem.Problem}.
 *
 * @param persons some of the people that the import is about
 * @param since when it was applied
 */
public record ImportUndoing(List<PersonId> persons, Instant since) {
    public ImportUndoing {
        persons = List.copyOf(persons);
    }
}
