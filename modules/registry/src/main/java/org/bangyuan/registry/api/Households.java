package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * 家庭: who lives together, as periods on two time axes, and the events that change it. A change says
 * from which day on it holds; what was believed before stays on record. Nobody is in two households
 * at a time. A household is within the jurisdiction if one of its members is.
 */
@Local
public interface Households {
    /**
     * How people live together.
     *
     * @param relations of the others to the head, in order
     */
    record Family(PersonId head, Map<PersonId, String> relations) {
        public Family {
            relations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(relations));
        }
    }

    /** What happens to a household. */
    sealed interface Change permits Join, Leave, Split, Merge, NewHead, Move, Death {}

    /** 迁入: one more person lives here. */
    record Join(PersonId person, String relation) implements Change {}

    /**
     * 迁出: the person belongs to no household.
     *
     * @param others those who stay; only where the head leaves, else null
     */
    record Leave(PersonId person, Family others) implements Change {}

    /** 分户. */
    record Split(Family staying, Family going) implements Change {}

    /**
     * 并户: everybody of the other household comes into this one.
     *
     * @param relations of those who come, to the head of this one
     */
    record Merge(UUID other, long otherVersion, Map<PersonId, String> relations) implements Change {
        public Merge {
            relations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(relations));
        }
    }

    /** 变更户主. */
    record NewHead(Family family) implements Change {}

    /**
     * 迁移: the whole household goes to another place; its key and its people stay the same, and what
     * they received in the year goes with them (A-MOVE).
     *
     * @param hukouArea area code of the new 户籍
     * @param responsibleOrg organisation that is responsible there, of any county
     */
    record Move(String hukouArea, String responsibleOrg, String residence) implements Change {}

    /**
     * 死亡 of a member, on the first day of the order: they belong to the household up to that day.
     *
     * @param others those who live on; only where the head died, else null
     */
    record Death(PersonId person, Family others) implements Change {}

    /**
     * A change, as it is asked for.
     *
     * @param version of the household as it was shown
     * @param from first day of the new composition; not in the future
     */
    record Order(UUID household, long version, LocalDate from, String source, Change change) {}

    /**
     * A household as a change would leave it.
     *
     * @param isNew true for one that the change founds
     * @param members the head first; empty where nobody is left
     */
    record After(boolean isNew, List<Seat> members) {
        public After {
            members = List.copyOf(members);
        }
    }

    /**
     * @param before relation before the change, or null for somebody who comes
     */
    record Seat(PersonId id, String name, String relation, boolean head, String before) {
        public boolean isChanged() {
            return !relation.equals(before);
        }
    }

    /**
     * What a change would do.
     *
     * @param leaving names of those who belong to no household afterwards
     * @param replaced how many later entries about these people it takes the place of
     */
    record Preview(List<After> households, List<String> leaving, int replaced) {
        public Preview {
            households = List.copyOf(households);
            leaving = List.copyOf(leaving);
        }
    }

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND also where nobody lived there that
     *     day, as known then
     */
    HouseholdView get(UUID household, LocalDate validOn, LocalDate knownOn);

    /** The household of the person today. */
    Optional<UUID> of(PersonId person);

    /**
     * What {@link #apply} would do, with the same refusals; changes nothing.
     *
     * @throws org.bangyuan.platform.problem.Problem as {@link #apply}
     */
    Preview preview(Order order);

    /**
     * Does it, with everything that goes with it, and reports {@link HouseholdChanged}.
     *
     * @return the household to look at afterwards: the new one of a split, else the one of the
     *     order
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; CONFLICT {@code
     *     registry.changed-meanwhile} where the household is not as it was shown; NOT_FOUND
     */
    UUID apply(Order order);
}
