package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.HouseholdChanged;
import org.bangyuan.registry.api.Households.Death;
import org.bangyuan.registry.api.Households.Join;
import org.bangyuan.registry.api.Households.Leave;
import org.bangyuan.registry.api.Households.Merge;
import org.bangyuan.registry.api.Households.Move;
import org.bangyuan.registry.api.Households.NewHead;
import org.bangyuan.registry.api.Households.Order;
import org.bangyuan.registry.api.Households.Split;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration.RecordDeath;
import org.bangyuan.registry.domain.Household;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.Homes;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/** Does what a plan says: one transaction, everybody concerned locked, a row in the log. */
@ApplicationScoped
class HouseholdChanges {
    private final Homes homes;
    private final Persons persons;
    private final HouseholdPlans plans;
    private final HouseholdMoves moves;
    private final Recorder recorder;

    @Inject private Event<HouseholdChanged> changed;
    @Inject private Relocation relocation;
    @Inject private Deaths deaths;

    protected HouseholdChanges() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    HouseholdChanges(
            Homes homes,
            Persons persons,
            HouseholdPlans plans,
            HouseholdMoves moves,
            Recorder recorder) {
        this.homes = homes;
        this.persons = persons;
        this.plans = plans;
        this.moves = moves;
        this.recorder = recorder;
    }

    UUID apply(Order order, Scope scope) {
        Set<UUID> involved = new TreeSet<>(Set.of(order.household()));
        if (order.change() instanceof Merge merge) {
            involved.add(merge.other());
        }
        List<Household> households = homes.lock(involved);
        if (households.size() != involved.size()) {
            throw HouseholdPlans.noSuchHousehold();
        }
        HouseholdPlans.Plan plan = plans.plan(order, scope);
        persons.lock(new TreeSet<>(plan.people()));
        Recording recording = recorder.recording(plan.source());
        UUID shown = order.household();
        if (order.change() instanceof Move move) {
            relocation.move(plan, move, recording);
        } else {
            if (order.change() instanceof Death death) {
                die(death, order);
            }
            shown = recompose(plan, recording);
        }
        households.forEach(household -> household.change(recording.at()));
        log(order, plan);
        Set<UUID> concerned = new HashSet<>(involved);
        concerned.add(shown);
        Set<PersonId> people =
                plan.people().stream().map(PersonId::new).collect(Collectors.toSet());
        changed.fire(new HouseholdChanged(concerned, people, plan.from()));
        return shown;
    }

    private UUID recompose(HouseholdPlans.Plan plan, Recording recording) {
        UUID founded = plan.founded();
        if (founded != null) {
            homes.add(new Household(founded, plan.home().countyOrg(), recording));
        }
        moves.apply(plan.recomposition(), plan.home().id(), DateRange.from(plan.from()), recording);
        return founded == null ? plan.home().id() : founded;
    }

    private void die(Death death, Order order) {
        Person person =
                persons.findAnywhere(death.person().value()).orElseThrow(Permissions::noSuchPerson);
        deaths.record(
                person,
                new RecordDeath(
                        death.person(), person.version(), order.from(), List.of(), order.source()));
    }

    private void log(Order order, HouseholdPlans.Plan plan) {
        recorder.logHousehold(
                "registry.audit.household-" + verb(order),
                order.household(),
                plan.home().countyOrg(),
                Map.of(
                        "from",
                        order.from().toString(),
                        "people",
                        plan.people().stream()
                                .map(UUID::toString)
                                .sorted()
                                .collect(Collectors.joining(" "))));
    }

    private static String verb(Order order) {
        if (order.change() instanceof Join) {
            return "joined";
        }
        if (order.change() instanceof Leave) {
            return "left";
        }
        if (order.change() instanceof Split) {
            return "split";
        }
        if (order.change() instanceof Merge) {
            return "merged";
        }
        if (order.change() instanceof NewHead) {
            return "head";
        }
        return order.change() instanceof Move ? "moved" : "death";
    }
}
