package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration.RegisterPerson;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.TimeOrderedIds;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Seals;

/** 新登记人员: checked in one pass, known by one number in the whole city. */
@ApplicationScoped
class NewPersons {
    private final Persons persons;
    private final Facts facts;
    private final Seals seals;
    private final AreaNames areas;
    private final Permissions permissions;
    private final Recorder recorder;

    protected NewPersons() {
        this(null, null, null, null, null, null); // for the container only
    }

    @Inject
    NewPersons(
            Persons persons,
            Facts facts,
            Seals seals,
            AreaNames areas,
            Permissions permissions,
            Recorder recorder) {
        this.persons = persons;
        this.facts = facts;
        this.seals = seals;
        this.areas = areas;
        this.permissions = permissions;
        this.recorder = recorder;
    }

    PersonId register(RegisterPerson command) {
        FieldCheck check = new FieldCheck();
        String name = check.name("name", command.name());
        Optional<CitizenId> citizenId =
                check.citizenId("citizenId", command.citizenId(), recorder.today());
        String phone = check.phone("phone", command.phone());
        String residence = check.residence("residence", command.residence());
        String source = check.source(command.source());
        String hukouArea = command.hukouArea() == null ? "" : command.hukouArea().strip();
        if (!areas.isKnown(hukouArea)) {
            check.refuse("hukouArea", "registry.hukou-area");
        }
        Optional<Handling> place = permissions.placeFor(command.responsibleOrg());
        if (place.isEmpty()) {
            check.refuse("responsibleOrg", "registry.responsible-org");
        }
        check.throwIfRefused();
        return add(
                Person.Particulars.of(
                        name, citizenId.orElseThrow(), hukouArea, residence, place.orElseThrow()),
                citizenId.orElseThrow(),
                phone,
                recorder.recording(source));
    }

    private PersonId add(
            Person.Particulars particulars,
            CitizenId citizenId,
            String phone,
            Recording recording) {
        if (persons.byCitizenIdAnywhere(seals.citizenIdIndex(citizenId.number())).isPresent()) {
            throw Problem.conflict("registry.already-registered");
        }
        UUID id = TimeOrderedIds.next(recording.at());
        Person person =
                new Person(
                        id,
                        particulars,
                        seals.seal(id, particulars.name(), citizenId, phone),
                        recording);
        persons.add(person);
        flush();
        facts.add(person.stateFrom(recorder.today(), recording));
        recorder.log("registry.audit.registered", person, Map.of("source", recording.source()));
        return new PersonId(id);
    }

    /** Two who register the same number at the same moment: the second one meets the constraint. */
    private void flush() {
        try {
            persons.flush();
        } catch (PersistenceException e) {
            throw Problem.conflict("registry.already-registered");
        }
    }
}
