package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.domain.Household;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recomposition;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Homes;

/**
 * 家庭成员变动: from a day on these people, and nobody else, are the household of the head. Who joins
 * leaves the household they were in; who is no longer named belongs to none.
 */
@ApplicationScoped
class HouseholdMoves {
    private final Facts facts;
    private final Homes homes;
    private final Recorder recorder;

    protected HouseholdMoves() {
        this(null, null, null); // for the container only
    }

    @Inject
    HouseholdMoves(Facts facts, Homes homes, Recorder recorder) {
        this.facts = facts;
        this.homes = homes;
        this.recorder = recorder;
    }

    /**
     * @param relations of the members to the head, the head not among them; all persons are locked
     */
    void compose(Person head, Map<UUID, String> relations, LocalDate from, Recording recording) {
        UUID household =
                currentHousehold(head.id(), relations.keySet(), from)
                        .orElseGet(() -> found(head, recording));
        Set<UUID> now =
                facts.membersFrom(household, from).stream()
                        .map(HouseholdMember::person)
                        .collect(Collectors.toSet());
        homes.find(household).ifPresent(home -> home.change(recording.at()));
        apply(
                Recomposition.of(household, now, new Recomposition.Family(head.id(), relations)),
                household,
                DateRange.from(from),
                recording);
    }

    /** Records the places from the day on; who leaves the household belongs to none. */
    void apply(Recomposition plan, UUID household, DateRange open, Recording recording) {
        for (UUID person : plan.leaving()) {
            List<HouseholdMember> believed =
                    facts.believed(HouseholdMember.class, person).stream()
                            .filter(place -> place.household().equals(household))
                            .toList();
            recorder.apply(Revision.endingBefore(open, believed, recording), recording);
        }
        plan.placed()
                .forEach(
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
        homes.add(household);
        return household.id();
    }

    /**
     * Somebody whom the acting user cannot see may join only if that takes them out of no other
     * household: their own county decides on a move.
     *
     * @throws Problem CONFLICT
     */
    void requireFree(UUID stranger, UUID household, LocalDate from) {
        boolean isElsewhere =
                facts.believed(HouseholdMember.class, stranger).stream()
                        .filter(place -> place.period().overlaps(DateRange.from(from)))
                        .map(HouseholdMember::household)
                        .anyMatch(other -> !other.equals(household));
        if (isElsewhere) {
            throw Problem.conflict("registry.member-elsewhere");
        }
    }

    /** The household of the person on the day, or null. */
    UUID homeOf(UUID person, LocalDate day) {
        return Facts.on(facts.believed(HouseholdMember.class, person), day)
                .map(HouseholdMember::household)
                .orElse(null);
    }
}
