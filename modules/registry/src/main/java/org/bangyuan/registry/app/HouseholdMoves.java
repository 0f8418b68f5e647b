package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.Household;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.HouseholdMember.Place;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;

/**
 * 家庭成员变动: from a day on these people, and nobody else, are the household of the head. Who joins
 * leaves the household they were in; who is no longer named belongs to none.
 */
@ApplicationScoped
class HouseholdMoves {
    static final String SELF = "本人";

    private final Facts facts;
    private final Recorder recorder;

    protected HouseholdMoves() {
        this(null, null); // for the container only
    }

    @Inject
    HouseholdMoves(Facts facts, Recorder recorder) {
        this.facts = facts;
        this.recorder = recorder;
    }

    /**
     * @param relations of the members to the head, the head not among them; all persons are locked
     */
    void compose(Person head, Map<UUID, String> relations, LocalDate from, Recording recording) {
        UUID household =
                currentHousehold(head.id(), relations.keySet(), from)
                        .orElseGet(() -> found(head, recording));
        DateRange open = DateRange.from(from);
        Map<UUID, Place> places = new LinkedHashMap<>();
        places.put(head.id(), new Place(household, SELF, true));
        relations.forEach(
                (member, relation) -> places.put(member, new Place(household, relation, false)));
        leave(household, places.keySet(), open, recording);
        places.forEach(
                (member, place) ->
                        recorder.record(
                                new HouseholdMember(member, place, open, recording),
                                HouseholdMember.class,
                                any -> true,
                                recording));
    }

    /**
     * The household goes on where its head stays in it; somebody who leaves their parents'
     * household founds one.
     */
    private Optional<UUID> currentHousehold(UUID head, Set<UUID> others, LocalDate from) {
        return Facts.on(facts.believed(HouseholdMember.class, head), from)
                .filter(place -> place.isHead() || headStays(place.household(), others, from))
                .map(HouseholdMember::household);
    }

    private boolean headStays(UUID household, Set<UUID> staying, LocalDate from) {
        return facts.membersFrom(household, from).stream()
                .filter(HouseholdMember::isHead)
                .anyMatch(place -> staying.contains(place.person()));
    }

    private UUID found(Person head, Recording recording) {
        Household household = new Household(head.handling().countyOrg(), recording);
        facts.add(household);
        return household.id();
    }

    private void leave(UUID household, Set<UUID> staying, DateRange open, Recording recording) {
        Set<UUID> leaving = new HashSet<>();
        facts.membersFrom(household, open.from()).forEach(place -> leaving.add(place.person()));
        leaving.removeAll(staying);
        for (UUID person : leaving) {
            List<HouseholdMember> believed =
                    facts.believed(HouseholdMember.class, person).stream()
                            .filter(place -> place.household().equals(household))
                            .toList();
            recorder.apply(Revision.endingBefore(open, believed, recording), recording);
        }
    }

    /**
     * Somebody whom the acting user cannot see may join only if that takes them out of no other
     * household: their own county decides on a move.
     *
     * @throws Problem CONFLICT
     */
    void requireFree(UUID stranger, UUID head, LocalDate from) {
        Optional<UUID> own =
                Facts.on(facts.believed(HouseholdMember.class, head), from)
                        .map(HouseholdMember::household);
        boolean isElsewhere =
                facts.believed(HouseholdMember.class, stranger).stream()
                        .filter(place -> place.period().overlaps(DateRange.from(from)))
                        .map(HouseholdMember::household)
                        .anyMatch(household -> !own.equals(Optional.of(household)));
        if (isElsewhere) {
            throw Problem.conflict("registry.member-elsewhere");
        }
    }

    /** Everybody who belongs to the same household on the day, the person included. */
    Set<UUID> familyOf(UUID person, LocalDate day) {
        Set<UUID> family = new HashSet<>(Set.of(person));
        Facts.on(facts.believed(HouseholdMember.class, person), day)
                .ifPresent(
                        place ->
                                facts.membersFrom(place.household(), day).stream()
                                        .filter(member -> member.period().contains(day))
                                        .map(Fact::person)
                                        .forEach(family::add));
        return family;
    }
}
