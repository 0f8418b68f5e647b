package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.domain.HouseholdMember.Place;
import org.bangyuan.registry.domain.Recomposition.Family;

/** What holds after every sequence of changes to some families, in whatever order of days. */
class RecompositionPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 40;
    private static final List<UUID> PEOPLE =
            java.util.stream.IntStream.range(0, 6).mapToObj(i -> new UUID(0, i)).toList();

    /** Verbs of the trade. */
    enum Verb {
        JOIN,
        LEAVE,
        SPLIT,
        MERGE,
        NEW_HEAD,
        COMPOSE
    }

    /** A change, some of them refused. */
    record Step(Verb verb, int household, int person, int other, int day) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        Arbitraries.of(Verb.values()),
                        number,
                        number,
                        number,
                        Arbitraries.integers().between(0, DAYS))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    /** The registry in memory: every fact ever recorded. */
    private static final class Memory {
        private final List<HouseholdMember> ever = new ArrayList<>();
        private final List<UUID> households = new ArrayList<>();
        private long clock;

        List<HouseholdMember> believed(UUID person) {
            return ever.stream()
                    .filter(HouseholdMember::isBelieved)
                    .filter(fact -> fact.person().equals(person))
                    .toList();
        }

        Map<UUID, Place> on(UUID household, LocalDate day) {
            Map<UUID, Place> places = new LinkedHashMap<>();
            ever.stream()
                    .filter(HouseholdMember::isBelieved)
                    .filter(fact -> fact.household().equals(household))
                    .filter(fact -> fact.period().contains(day))
                    .forEach(fact -> places.put(fact.person(), fact.place()));
            return places;
        }

        void apply(Recomposition plan, UUID household, LocalDate from) {
            Recording now = new Recording(Instant.ofEpochSecond(++clock), "clerk", "test");
            for (UUID person : plan.leaving()) {
                record(
                        Revision.endingBefore(
                                DateRange.from(from),
                                believed(person).stream()
                                        .filter(fact -> fact.household().equals(household))
                                        .toList(),
                                now),
                        now);
            }
            plan.placed()
                    .forEach(
                            (person, place) ->
                                    record(
                                            Revision.by(
                                                    new HouseholdMember(
                                                            person,
                                                            place,
                                                            DateRange.from(from),
                                                            now),
                                                    believed(person),
                                                    now),
                                            now));
        }

        private void record(Revision<HouseholdMember> revision, Recording now) {
            revision.superseded().forEach(fact -> fact.supersede(now.at()));
            ever.addAll(revision.added());
        }
    }

    private static void perform(Step step, Memory memory) {
        LocalDate from = FIRST.plusDays(step.day());
        UUID person = PEOPLE.get(step.person());
        if (step.verb() == Verb.COMPOSE || memory.households.isEmpty()) {
            UUID founded = new UUID(1, memory.households.size());
            memory.households.add(founded);
            Family family = family(List.of(person, PEOPLE.get(step.other())), person);
            memory.apply(Recomposition.of(founded, Set.of(), family), founded, from);
            return;
        }
        UUID home = memory.households.get(step.household() % memory.households.size());
        Map<UUID, Place> now = memory.on(home, from);
        memory.apply(plan(step, memory, home, now, person), home, from);
    }

    private static Recomposition plan(
            Step step, Memory memory, UUID home, Map<UUID, Place> now, UUID person) {
        LocalDate from = FIRST.plusDays(step.day());
        List<UUID> others = now.keySet().stream().filter(one -> !one.equals(person)).toList();
        return switch (step.verb()) {
            case JOIN -> Recomposition.join(now, home, person, "其他");
            case LEAVE ->
                    Recomposition.leave(
                            now,
                            home,
                            person,
                            others.isEmpty() ? null : family(others, others.get(0)));
            case SPLIT -> {
                if (others.isEmpty()) {
                    throw Problem.invalid("members", "registry.member-left-out");
                }
                UUID founded = new UUID(1, memory.households.size());
                Recomposition apart =
                        Recomposition.split(
                                now,
                                home,
                                family(others, others.get(0)),
                                founded,
                                family(List.of(person), person));
                memory.households.add(founded);
                yield apart;
            }
            case MERGE -> {
                UUID other = memory.households.get(step.other() % memory.households.size());
                if (other.equals(home)) {
                    throw Problem.invalid("other", "registry.same-household");
                }
                Map<UUID, Place> places = memory.on(other, from);
                Map<UUID, String> relations =
                        places.keySet().stream().collect(Collectors.toMap(one -> one, one -> "其他"));
                yield Recomposition.merge(now, home, places, relations);
            }
            default ->
                    Recomposition.newHead(now, home, family(new ArrayList<>(now.keySet()), person));
        };
    }

    private static Family family(List<UUID> people, UUID head) {
        Map<UUID, String> relations = new LinkedHashMap<>();
        people.stream().filter(one -> !one.equals(head)).forEach(one -> relations.put(one, "其他"));
        return new Family(head, relations);
    }

    @Property
    @Label("nobody is in two households on any day, and what was believed before stays on record")
    void oneHouseholdADay(@ForAll("steps") List<Step> steps) {
        Memory memory = new Memory();
        for (Step step : steps) {
            List<HouseholdMember> before = List.copyOf(memory.ever);
            Instant moment = Instant.ofEpochSecond(memory.clock);
            try {
                perform(step, memory);
            } catch (Problem refused) {
                assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            }
            assertThat(memory.ever).containsAll(before);
            assertThat(memory.clock).isGreaterThanOrEqualTo(moment.getEpochSecond());
        }
        for (UUID person : PEOPLE) {
            for (int i = 0; i <= 2 * DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                assertThat(
                                memory.believed(person).stream()
                                        .filter(fact -> fact.period().contains(day)))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Example
    @Label("分户 and 并户 again: everybody lives together as before")
    void splitAndMerge() {
        UUID home = new UUID(1, 0);
        UUID founded = new UUID(1, 1);
        Family family = family(PEOPLE, PEOPLE.get(0));
        Map<UUID, Place> now =
                new LinkedHashMap<>(Recomposition.of(home, Set.of(), family).placed());
        Recomposition apart =
                Recomposition.split(
                        now,
                        home,
                        family(PEOPLE.subList(0, 4), PEOPLE.get(0)),
                        founded,
                        family(PEOPLE.subList(4, 6), PEOPLE.get(5)));
        Map<UUID, Place> stayed = in(home, apart.placed());
        Map<UUID, Place> gone = in(founded, apart.placed());
        assertThat(gone.get(PEOPLE.get(5))).isEqualTo(new Place(founded, "本人", true));
        Recomposition together =
                Recomposition.merge(
                        stayed,
                        home,
                        gone,
                        gone.keySet().stream().collect(Collectors.toMap(one -> one, one -> "其他")));
        assertThat(together.placed()).isEqualTo(now);
    }

    private static Map<UUID, Place> in(UUID household, Map<UUID, Place> places) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().household().equals(household))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
