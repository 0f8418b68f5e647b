package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.util.Set;

/** Whether somebody whom another module knows by the keyed hash of a number is registered here. */
@Local
public interface Recognition {
    /**
     * Not bound to the jurisdiction, and tells nothing but the id: it serves to keep staff from
     * their own and their relatives' matters (SD-8).
     *
     * @param numberIndexes keyed hashes of identity numbers, in hexadecimal
     */
    Set<PersonId> bearersOf(Set<String> numberIndexes);
}
