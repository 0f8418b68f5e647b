package org.bangyuan.cases.domain;

import java.util.Set;
import java.util.UUID;

/**
 * 回避 (SD-8): whom an official stands aside from.
 *
 * @param persons in the registry who are the official or a declared relative
 * @param ownNumberKnown whether the official's own identity number is on record; until it is, only
 *     the name can tell, and the same name bars
 */
public record StandsAside(Set<UUID> persons, boolean ownNumberKnown) {
    /** Of whom nothing is on record. */
    public static final StandsAside BY_NAME = new StandsAside(Set.of(), false);

    public StandsAside {
        persons = Set.copyOf(persons);
    }

    /** Key of the refusal, or null. */
    String refusal(AssistanceCase matter, String name) {
        for (HouseholdMember member : matter.members()) {
            HouseholdMember.Statement stated = member.statement();
            if (persons.contains(stated.person())) {
                return "cases.sd8";
            }
            if (!ownNumberKnown && stated.name().equals(name)) {
                return "cases.sd8-name";
            }
        }
        return null;
    }
}
