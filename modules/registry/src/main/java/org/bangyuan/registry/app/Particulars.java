package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.Registration.ChangeParticulars;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.Seals;

/**
 * 基本信息 of a person, from a day on. Where somebody lives (户籍, residence) and which organisation is
 * responsible are two things: functional zones have no code, 龙港 has no towns.
 */
@ApplicationScoped
class Particulars {
    private static final String CONTACT = "变更联系方式";

    private final Recorder recorder;
    private final Seals seals;
    private final AreaNames areas;
    private final Permissions permissions;

    protected Particulars() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    Particulars(Recorder recorder, Seals seals, AreaNames areas, Permissions permissions) {
        this.recorder = recorder;
        this.seals = seals;
        this.areas = areas;
        this.permissions = permissions;
    }

    static void requireUnchanged(Person person, long version) {
        if (person.version() != version) {
            throw Problem.conflict("registry.changed-meanwhile");
        }
    }

    void change(Person person, ChangeParticulars command) {
        requireUnchanged(person, command.version());
        FieldCheck check = new FieldCheck();
        String name = check.name("name", command.name());
        String phone = check.phone("phone", command.phone());
        String residence = check.residence("residence", command.residence());
        String hukouArea = command.hukouArea() == null ? "" : command.hukouArea().strip();
        if (!areas.isKnown(hukouArea)) {
            check.refuse("hukouArea", "registry.hukou-area");
        }
        Handling place = place(person, command.responsibleOrg(), check);
        if (command.from() == null) {
            check.refuse("from", "registry.required");
        }
        check.notAfter("from", command.from(), recorder.today());
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        CitizenId number = seals.citizenId(person.id(), person.citizenId());
        if (command.phone() != null) {
            person.changeContact(
                    seals.sealPhone(person.id(), phone),
                    phone == null ? null : seals.phoneIndex(phone),
                    residence);
        }
        person.change(
                Person.Particulars.of(name, number, hukouArea, residence, place),
                seals.lastFourNameIndex(number.lastFour(), name));
        record(person, command.from(), recording);
        recorder.log(
                "registry.audit.particulars-changed",
                person,
                Map.of("from", command.from().toString()));
    }

    private Handling place(Person person, String responsibleOrg, FieldCheck check) {
        if (responsibleOrg == null) {
            return person.handling();
        }
        Optional<Handling> place = permissions.placeFor(responsibleOrg);
        if (place.isEmpty()) {
            check.refuse("responsibleOrg", "registry.responsible-org");
        }
        return place.orElse(person.handling());
    }

    void changeContact(Person person, String phone, String residence) {
        FieldCheck check = new FieldCheck();
        String number = check.phone("phone", phone);
        String place = check.residence("residence", residence);
        check.throwIfRefused();
        if (phone == null) {
            person.moveTo(place);
        } else {
            person.changeContact(
                    seals.sealPhone(person.id(), number),
                    number == null ? null : seals.phoneIndex(number),
                    place);
        }
        record(person, recorder.today(), recorder.recording(CONTACT));
        recorder.log("registry.audit.contact-changed", person, Map.of());
    }

    /** The person as of now is the state from the day on. */
    void record(Person person, LocalDate from, Recording recording) {
        recorder.record(person.stateFrom(from, recording), PersonState.class, recording);
    }
}
