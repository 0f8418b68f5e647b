package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;
import org.bangyuan.registry.domain.Consent;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.IdentityStatement;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.persistence.Seals;

/** Facts about one person, checked and recorded. The person is locked by the caller. */
@ApplicationScoped
class PersonFacts {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_CERTIFICATE = 40;
    private static final String CONTACT = "变更联系方式";
    private static final int LONGEST_SCOPE = 200;
    private static final int LOWEST_DISABILITY_GRADE = 10;

    private final Recorder recorder;
    private final Seals seals;
    private final AreaNames areas;

    protected PersonFacts() {
        this(null, null, null); // for the container only
    }

    @Inject
    PersonFacts(Recorder recorder, Seals seals, AreaNames areas) {
        this.recorder = recorder;
        this.seals = seals;
        this.areas = areas;
    }

    void recordIdentity(Person person, RecordIdentity command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        if (command.identity() == null) {
            check.refuse("identity", "registry.required");
        }
        boolean isKin = command.identity() == Identity.SERVING_KIN;
        if (isKin && command.kin() == null) {
            check.refuse("kin", "registry.required");
        }
        SurvivorKind survivorKind = survivorKind(command, check);
        Service service = service(command, check);
        String note = check.text("note", command.note(), LONGEST_NOTE);
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        IdentityStatement statement =
                new IdentityStatement(
                        command.identity(),
                        isKin ? command.kin() : null,
                        survivorKind,
                        command.regularPension(),
                        note,
                        service);
        DateRange period = new DateRange(command.from(), command.to());
        boolean isNew =
                recorder.record(
                        new IdentityPeriod(person.id(), statement, period, recording),
                        IdentityPeriod.class,
                        known -> known.identity() == command.identity(),
                        recording);
        if (isNew) {
            recorder.log(
                    "registry.audit.identity-recorded",
                    person,
                    Map.of(
                            "identity",
                            command.identity().name(),
                            "from",
                            period.from().toString()));
        }
    }

    private static SurvivorKind survivorKind(RecordIdentity command, FieldCheck check) {
        if (command.identity() != Identity.BEREAVED_FAMILY) {
            return null;
        }
        return Arrays.stream(SurvivorKind.values())
                .filter(kind -> kind.name().equals(command.kindKey()))
                .findFirst()
                .orElseGet(
                        () -> {
                            check.refuse("kindKey", "registry.required");
                            return null;
                        });
    }

    private Service service(RecordIdentity command, FieldCheck check) {
        Service service = command.identity() == Identity.VETERAN ? command.service() : null;
        if (service == null) {
            return null;
        }
        check.notAfter("service.enlisted", service.enlisted(), recorder.today());
        check.notAfter("service.discharged", service.discharged(), recorder.today());
        if (service.enlisted() != null
                && service.discharged() != null
                && service.discharged().isBefore(service.enlisted())) {
            check.refuse("service.discharged", "registry.period-reversed");
        }
        if (service.disabilityGrade() < 0 || service.disabilityGrade() > LOWEST_DISABILITY_GRADE) {
            check.refuse("service.disabilityGrade", "registry.disability-grade");
        }
        return service;
    }

    void recordRegister(List<Person> members, RecordRegister command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        if (members.isEmpty()) {
            check.refuse("members", "registry.required");
        }
        if (command.kind() == null) {
            check.refuse("kind", "registry.required");
        }
        if (command.area() == null || !areas.isKnown(command.area())) {
            check.refuse("area", "registry.hukou-area");
        }
        String certificate = check.text("certificate", command.certificate(), LONGEST_CERTIFICATE);
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        var entry = new RegisterPeriod.Entry(command.kind(), command.area(), certificate);
        DateRange period = new DateRange(command.from(), command.to());
        for (Person person : members) {
            boolean isNew =
                    recorder.record(
                            new RegisterPeriod(person.id(), entry, period, recording),
                            RegisterPeriod.class,
                            known -> known.kind() == command.kind(),
                            recording);
            if (isNew) {
                recorder.log(
                        "registry.audit.register-recorded",
                        person,
                        Map.of("kind", command.kind().name(), "from", period.from().toString()));
            }
        }
    }

    void recordExclusion(Person person, RecordExclusion command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        boolean isCrime = command.ground() == ExclusionGround.CRIME;
        if (command.ground() == null) {
            check.refuse("ground", "registry.required");
        }
        if (isCrime && command.sentence() == null) {
            check.refuse("sentence", "registry.required");
        }
        String evidence = check.requiredText("evidence", command.evidence(), LONGEST_NOTE);
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        var finding =
                new ExclusionOnRecord.Finding(
                        command.ground(),
                        isCrime ? command.sentence() : null,
                        command.policeReport(),
                        evidence);
        DateRange period = new DateRange(command.from(), command.to());
        boolean isNew =
                recorder.record(
                        new ExclusionOnRecord(person.id(), finding, period, recording),
                        ExclusionOnRecord.class,
                        known -> known.finding().ground() == command.ground(),
                        recording);
        if (isNew) {
            recorder.log(
                    "registry.audit.exclusion-recorded",
                    person,
                    Map.of("ground", command.ground().citation().clause()));
        }
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
        Recording recording = recorder.recording(CONTACT);
        recorder.record(
                person.stateFrom(recorder.today(), recording),
                PersonState.class,
                any -> true,
                recording);
        recorder.log("registry.audit.contact-changed", person, Map.of());
    }

    void recordConsent(Person person, String scope, LocalDate from, LocalDate to, String source) {
        FieldCheck check = new FieldCheck();
        check.period(from, to);
        String what = check.requiredText("scope", scope, LONGEST_SCOPE);
        Recording recording = recorder.recording(check.source(source));
        check.throwIfRefused();
        boolean isNew =
                recorder.record(
                        new Consent(person.id(), what, new DateRange(from, to), recording),
                        Consent.class,
                        known -> known.scope().equals(what),
                        recording);
        if (isNew) {
            recorder.log(
                    "registry.audit.consent-recorded", person, Map.of("from", from.toString()));
        }
    }
}
