package org.bangyuan.accounts.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 回避 (SD-8): whose matters somebody of the staff does not handle, by identity number and not by
 * name. An administrator records the number of the holder of an account; relatives are declared by
 * the holder. The numbers themselves are not kept.
 */
@Local
public interface Recusals {
    /** What somebody is to the holder of the account. */
    enum Relation {
        SELF,
        SPOUSE,
        PARENT,
        CHILD,
        SIBLING,
        OTHER
    }

    /** A relative whom the acting person has declared. */
    record Declared(UUID id, Relation relation, String name, Instant at) {}

    /**
     * Whom somebody stands aside from.
     *
     * @param ownNumberKnown false where no administrator has recorded the person's own number yet:
     *     then only the name can tell
     * @param numbers keyed hashes of identity numbers, in hexadecimal, as the registry makes them
     */
    record StandsAside(boolean ownNumberKnown, Set<String> numbers) {
        public StandsAside {
            numbers = Set.copyOf(numbers);
        }
    }

    /** Relatives of the acting person, the latest first. */
    List<Declared> own();

    /**
     * The acting person declares a relative.
     *
     * @param relation name of a {@link Relation} other than SELF
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code relation}, {@code
     *     relativeName}, {@code relativeNumber}; CONFLICT if the relative is declared already
     */
    void declare(String relation, String name, String citizenId);

    /** The acting person takes a declaration back, such as after a divorce; it stays on record. */
    void withdraw(UUID id);

    StandsAside of(String username);
}
