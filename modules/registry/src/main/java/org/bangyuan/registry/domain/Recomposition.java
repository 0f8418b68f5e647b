package org.bangyuan.registry.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.domain.HouseholdMember.Place;

/**
 * 家庭成员变动 before it happens: where everybody concerned has their place from a day on, and who has
 * none any more. Worked out from the composition of that day alone, so the same reckoning shows
 * what a change would do and does it. Each household has exactly one head, and each person one
 * place.
 *
 * @param placed places of those who belong to a household afterwards, heads first
 * @param leaving those who belong to none
 */
public record Recomposition(Map<UUID, Place> placed, Set<UUID> leaving) {
    /** 本人: what the head is to the head. */
    public static final String SELF = "本人";

    public Recomposition {
        placed = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(placed));
        leaving = Set.copyOf(leaving);
    }

    /**
     * How people live together.
     *
     * @param head 户主
     * @param relations of the others to the head, in order
     */
    public record Family(UUID head, Map<UUID, String> relations) {
        public Family {
            relations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(relations));
            if (relations.containsKey(head)) {
                throw Problem.invalid("members", "registry.head-twice");
            }
        }

        /** Everybody, the head first. */
        public Set<UUID> people() {
            Set<UUID> people = new LinkedHashSet<>();
            people.add(head);
            people.addAll(relations.keySet());
            return people;
        }

        Map<UUID, Place> in(UUID household) {
            Map<UUID, Place> places = new LinkedHashMap<>();
            places.put(head, new Place(household, SELF, true));
            relations.forEach(
                    (person, relation) ->
                            places.put(person, new Place(household, relation, false)));
            return places;
        }
    }

    /** 共同生活: these, and nobody else, are the household. */
    public static Recomposition of(UUID household, Collection<UUID> now, Family family) {
        Set<UUID> leaving = new HashSet<>(now);
        leaving.removeAll(family.people());
        return new Recomposition(family.in(household), leaving);
    }

    /**
     * 迁入 of one more person.
     *
     * @throws Problem INVALID {@code registry.already-a-member}
     */
    public static Recomposition join(Map<UUID, Place> now, UUID household, UUID person, String as) {
        if (now.containsKey(person)) {
            throw Problem.invalid("members", "registry.already-a-member");
        }
        return new Recomposition(Map.of(person, new Place(household, as, false)), Set.of());
    }

    /**
     * 迁出 or death of one person; where it is the head, the others need another one.
     *
     * @param others those who stay, with their head; null where nothing about them changes
     * @throws Problem INVALID
     */
    public static Recomposition leave(
            Map<UUID, Place> now, UUID household, UUID person, Family others) {
        requireMember(now, person);
        boolean isAlone = now.size() == 1;
        if (isAlone || others == null && !now.get(person).head()) {
            return new Recomposition(Map.of(), Set.of(person));
        }
        if (others == null) {
            throw Problem.invalid("members", "registry.household-needs-head");
        }
        requireAll(now.keySet(), Set.of(person), others.people());
        return new Recomposition(others.in(household), Set.of(person));
    }

    /**
     * 分户: some found a household of their own, the others stay in theirs.
     *
     * @throws Problem INVALID where somebody is left out, named twice, or nobody stays
     */
    public static Recomposition split(
            Map<UUID, Place> now, UUID household, Family staying, UUID founded, Family going) {
        requireAll(now.keySet(), going.people(), staying.people());
        Map<UUID, Place> placed = staying.in(household);
        placed.putAll(going.in(founded));
        return new Recomposition(placed, Set.of());
    }

    /**
     * 并户: everybody of the other household comes into this one, whose head stays.
     *
     * @param relations of those who come, to the head of this household
     * @throws Problem INVALID where somebody of the other household is left out
     */
    public static Recomposition merge(
            Map<UUID, Place> now,
            UUID household,
            Map<UUID, Place> other,
            Map<UUID, String> relations) {
        if (!relations.keySet().equals(other.keySet())) {
            throw Problem.invalid("members", "registry.member-left-out");
        }
        Map<UUID, Place> placed = new LinkedHashMap<>(now);
        relations.forEach(
                (person, relation) -> placed.put(person, new Place(household, relation, false)));
        return new Recomposition(placed, Set.of());
    }

    /** 变更户主. */
    public static Recomposition newHead(Map<UUID, Place> now, UUID household, Family family) {
        requireAll(now.keySet(), Set.of(), family.people());
        return new Recomposition(family.in(household), Set.of());
    }

    private static void requireMember(Map<UUID, Place> now, UUID person) {
        if (!now.containsKey(person)) {
            throw Problem.invalid("members", "registry.not-a-member");
        }
    }

    /** Both groups together are the household, and nobody is in both. */
    private static void requireAll(Set<UUID> now, Set<UUID> some, Set<UUID> others) {
        Set<UUID> everybody = new HashSet<>(some);
        everybody.addAll(others);
        if (!everybody.equals(now) || everybody.size() != some.size() + others.size()) {
            throw Problem.invalid("members", "registry.member-left-out");
        }
    }
}
