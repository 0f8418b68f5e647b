package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Households.After;
import org.bangyuan.registry.api.Households.Change;
import org.bangyuan.registry.api.Households.Death;
import org.bangyuan.registry.api.Households.Family;
import org.bangyuan.registry.api.Households.Join;
import org.bangyuan.registry.api.Households.Leave;
import org.bangyuan.registry.api.Households.Merge;
import org.bangyuan.registry.api.Households.NewHead;
import org.bangyuan.registry.api.Households.Order;
import org.bangyuan.registry.api.Households.Preview;
import org.bangyuan.registry.api.Households.Seat;
import org.bangyuan.registry.api.Households.Split;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Household;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.HouseholdMember.Place;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recomposition;
import org.bangyuan.registry.domain.TimeOrderedIds;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Homes;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/** Works out what an order would do, from what is on record; changes nothing. */
@ApplicationScoped
class HouseholdPlans {
    private static final int LONGEST_RELATION = 20;

    private final Homes homes;
    private final Facts facts;
    private final Persons persons;
    private final HouseholdMoves moves;
    private final Clock clock;

    protected HouseholdPlans() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    HouseholdPlans(Homes homes, Facts facts, Persons persons, HouseholdMoves moves, Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.persons = persons;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * @param home the household of the order
     * @param now who has which place on the day before anything changes, in every household
     *     concerned
     * @param founded id of the household that comes into being, or null
     * @param from first day of the new composition
     */
    record Plan(
            Household home,
            Map<UUID, Place> now,
            Recomposition recomposition,
            UUID founded,
            LocalDate from,
            String source) {
        /** Everybody whose household it is, was or will be. */
        Set<UUID> people() {
            Set<UUID> people = new HashSet<>(now.keySet());
            people.addAll(recomposition.placed().keySet());
            return people;
        }
    }

    static Problem noSuchHousehold() {
        return Problem.notFound("registry.no-such-household");
    }

    Plan plan(Order order, Scope scope) {
        FieldCheck check = new FieldCheck();
        check.period(order.from(), null);
        check.notAfter("from", order.from(), LocalDate.now(clock));
        String source = check.source(order.source());
        relations(order.change())
                .forEach(
                        (person, relation) ->
                                check.requiredText(
                                        "relation-" + person, relation, LONGEST_RELATION));
        check.throwIfRefused();
        Household home = at(order.household(), order.version());
        boolean ends = order.change() instanceof Death;
        LocalDate from = ends ? order.from().plusDays(1) : order.from();
        Map<UUID, Place> now = places(home.id(), ends ? order.from() : from);
        requireWithin(now.keySet(), scope);
        return plan(order.change(), new Setting(home, now, from, source, scope));
    }

    /** What an order is about, once it has been read. */
    private record Setting(
            Household home, Map<UUID, Place> now, LocalDate from, String source, Scope scope) {
        Plan plan(Recomposition recomposition) {
            return new Plan(home, now, recomposition, null, from, source);
        }
    }

    private Plan plan(Change change, Setting at) {
        UUID household = at.home().id();
        if (change instanceof Join join) {
            requireReach(join.person().value(), at);
            return at.plan(
                    Recomposition.join(
                            at.now(), household, join.person().value(), join.relation().strip()));
        }
        if (change instanceof Leave leave) {
            return at.plan(left(at, leave.person(), leave.others()));
        }
        if (change instanceof Death death) {
            return at.plan(left(at, death.person(), death.others()));
        }
        if (change instanceof Split split) {
            UUID founded = TimeOrderedIds.next(clock.instant());
            Recomposition apart =
                    Recomposition.split(
                            at.now(),
                            household,
                            family(split.staying()),
                            founded,
                            family(split.going()));
            return new Plan(at.home(), at.now(), apart, founded, at.from(), at.source());
        }
        if (change instanceof Merge merge) {
            return merged(merge, at);
        }
        if (change instanceof NewHead newHead) {
            return at.plan(Recomposition.newHead(at.now(), household, family(newHead.family())));
        }
        return at.plan(new Recomposition(at.now(), Set.of()));
    }

    private static Recomposition left(Setting at, PersonId person, Family others) {
        return Recomposition.leave(
                at.now(), at.home().id(), person.value(), others == null ? null : family(others));
    }

    private Plan merged(Merge merge, Setting at) {
        if (merge.other().equals(at.home().id())) {
            throw Problem.invalid("other", "registry.same-household");
        }
        Household other = at(merge.other(), merge.otherVersion());
        Map<UUID, Place> others = places(other.id(), at.from());
        requireWithin(others.keySet(), at.scope());
        Recomposition together =
                Recomposition.merge(
                        at.now(), at.home().id(), others, byId(merge.relations(), true));
        Map<UUID, Place> now = new LinkedHashMap<>(at.now());
        now.putAll(others);
        return new Plan(at.home(), now, together, null, at.from(), at.source());
    }

    private static Map<UUID, String> byId(Map<PersonId, String> relations, boolean strip) {
        Map<UUID, String> byId = new LinkedHashMap<>();
        relations.forEach(
                (person, relation) ->
                        byId.put(person.value(), strip ? relation.strip() : relation));
        return byId;
    }

    private static Recomposition.Family family(Family family) {
        if (family == null || family.head() == null) {
            throw Problem.invalid("head", "registry.household-needs-head");
        }
        return new Recomposition.Family(family.head().value(), byId(family.relations(), true));
    }

    /** Every relation that an order names, for the check of its fields. */
    private static Map<UUID, String> relations(Change change) {
        List<Family> families = new ArrayList<>();
        Map<UUID, String> relations = new LinkedHashMap<>();
        if (change instanceof Join join) {
            relations.put(join.person().value(), join.relation());
        } else if (change instanceof Merge merge) {
            relations.putAll(byId(merge.relations(), false));
        } else if (change instanceof Split split) {
            families.add(split.staying());
            families.add(split.going());
        } else if (change instanceof NewHead newHead) {
            families.add(newHead.family());
        } else if (change instanceof Leave leave) {
            families.add(leave.others());
        } else if (change instanceof Death death) {
            families.add(death.others());
        }
        families.stream()
                .filter(Objects::nonNull)
                .forEach(family -> relations.putAll(byId(family.relations(), false)));
        return relations;
    }

    private Household at(UUID id, long version) {
        Household household = homes.find(id).orElseThrow(HouseholdPlans::noSuchHousehold);
        if (household.version() != version) {
            throw Problem.conflict("registry.changed-meanwhile");
        }
        return household;
    }

    private Map<UUID, Place> places(UUID household, LocalDate day) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        facts.membersOn(household, day)
                .forEach(member -> places.put(member.person(), member.place()));
        return places;
    }

    private void requireWithin(Set<UUID> people, Scope scope) {
        if (persons.all(people, scope).isEmpty()) {
            throw noSuchHousehold();
        }
    }

    /**
     * Whom the acting user may bring into a household: their own people, and who is nowhere; nobody
     * whose own household would be left without its head.
     */
    private void requireReach(UUID person, Setting at) {
        if (persons.all(List.of(person), at.scope()).isEmpty()) {
            persons.findAnywhere(person).orElseThrow(Permissions::noSuchPerson);
            moves.requireFree(person, at.home().id(), at.from());
        }
        boolean leavesOthersBehind =
                Facts.on(facts.believed(HouseholdMember.class, person), at.from())
                        .filter(HouseholdMember::isHead)
                        .map(HouseholdMember::household)
                        .filter(home -> !home.equals(at.home().id()))
                        .filter(home -> facts.membersOn(home, at.from()).size() > 1)
                        .isPresent();
        if (leavesOthersBehind) {
            throw Problem.invalid("members", "registry.head-elsewhere");
        }
    }

    Preview preview(Order order, Scope scope) {
        Plan plan = plan(order, scope);
        Map<UUID, String> names =
                persons.all(plan.people()).stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        Map<UUID, Place> after = new LinkedHashMap<>(plan.now());
        plan.recomposition().leaving().forEach(after::remove);
        after.putAll(plan.recomposition().placed());
        List<After> households = new ArrayList<>();
        Set<UUID> homesConcerned = new java.util.LinkedHashSet<>();
        homesConcerned.add(plan.home().id());
        plan.now().values().forEach(place -> homesConcerned.add(place.household()));
        if (plan.founded() != null) {
            homesConcerned.add(plan.founded());
        }
        for (UUID home : homesConcerned) {
            households.add(after(home, after, plan, names::get));
        }
        List<String> leaving = plan.recomposition().leaving().stream().map(names::get).toList();
        return new Preview(households, leaving, replaced(plan));
    }

    private static After after(
            UUID home, Map<UUID, Place> after, Plan plan, Function<UUID, String> name) {
        List<Seat> seats =
                after.entrySet().stream()
                        .filter(entry -> entry.getValue().household().equals(home))
                        .sorted((a, b) -> Boolean.compare(b.getValue().head(), a.getValue().head()))
                        .map(entry -> seat(entry.getKey(), entry.getValue(), plan, name))
                        .toList();
        return new After(home.equals(plan.founded()), seats);
    }

    private static Seat seat(UUID person, Place place, Plan plan, Function<UUID, String> name) {
        Place before = plan.now().get(person);
        return new Seat(
                new PersonId(person),
                name.apply(person),
                place.relation(),
                place.head(),
                before == null || !before.household().equals(place.household())
                        ? null
                        : before.relation());
    }

    private int replaced(Plan plan) {
        Set<UUID> concerned = new HashSet<>(plan.recomposition().placed().keySet());
        concerned.addAll(plan.recomposition().leaving());
        return (int)
                concerned.stream()
                        .flatMap(id -> facts.believed(HouseholdMember.class, id).stream())
                        .filter(member -> member.from().isAfter(plan.from()))
                        .count();
    }
}
