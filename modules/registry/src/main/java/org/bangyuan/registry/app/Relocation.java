package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.Households.Move;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.HouseholdMove;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.Homes;
import org.bangyuan.registry.persistence.Persons;

/**
 * 家庭迁移, an event: the people get another 户籍 and another organisation that is responsible; the
 * household and the persons stay the same records, so cases, payments and what was received in the
 * year stay theirs (A-MOVE). Where the 低保 is paid is said by the register of the month, and stays
 * so until that ends.
 */
@ApplicationScoped
class Relocation {
    private final Persons persons;
    private final Homes homes;
    private final AreaNames areas;
    private final Organisations organisations;
    private final Recorder recorder;

    @Inject private Particulars particulars;

    protected Relocation() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Relocation(
            Persons persons,
            Homes homes,
            AreaNames areas,
            Organisations organisations,
            Recorder recorder) {
        this.persons = persons;
        this.homes = homes;
        this.areas = areas;
        this.organisations = organisations;
        this.recorder = recorder;
    }

    void move(HouseholdPlans.Plan plan, Move move, Recording recording) {
        FieldCheck check = new FieldCheck();
        String area = move.hukouArea() == null ? "" : move.hukouArea().strip();
        if (!areas.isKnown(area)) {
            check.refuse("hukouArea", "registry.hukou-area");
        }
        Handling handling = handling(move.responsibleOrg(), check);
        String residence = check.requiredText("residence", move.residence(), 200);
        check.throwIfRefused();
        List<Person> people =
                persons.all(plan.people()).stream().filter(one -> one.died() == null).toList();
        if (people.isEmpty()) {
            throw Problem.invalid("members", "registry.nobody-to-move");
        }
        Handling origin = people.get(0).handling();
        for (Person person : people) {
            person.migrate(area, handling, residence);
            particulars.record(person, plan.from(), recording);
            recorder.log(
                    "registry.audit.migrated",
                    person,
                    Map.of("from", origin.countyOrg(), "to", handling.countyOrg()));
        }
        homes.add(
                new HouseholdMove(
                        plan.home().id(),
                        plan.from(),
                        origin,
                        new HouseholdMove.Destination(area, handling, residence, people.size()),
                        recording));
        plan.home().moveTo(handling.countyOrg(), recording.at());
    }

    private Handling handling(String organisation, FieldCheck check) {
        boolean isKnown =
                organisation != null
                        && organisations
                                .find(organisation)
                                .filter(Organisation::accepts)
                                .isPresent();
        if (!isKnown) {
            check.refuse("responsibleOrg", "registry.responsible-org");
            return null;
        }
        return organisations.handlingAt(organisation);
    }
}
