package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.IdentityStatement;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.RegisterPeriod;

/**
 * Reads what was typed about identities, registers and exclusions, and makes facts of it;
 * everything that is wrong with it is found in one pass.
 */
@ApplicationScoped
class Statements {
    static final int LONGEST_NOTE = 500;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_ORGAN = 100;
    static final int LONGEST_CERTIFICATE = 40;
    private static final int LOWEST_DISABILITY_GRADE = 10;

    private final Recorder recorder;
    private final AreaNames areas;

    protected Statements() {
        this(null, null); // for the container only
    }

    @Inject
    Statements(Recorder recorder, AreaNames areas) {
        this.recorder = recorder;
        this.areas = areas;
    }

    IdentityPeriod identity(Person person, RecordIdentity command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        check.required("identity", command.identity());
        boolean isKin = command.identity() == Identity.SERVING_KIN;
        if (isKin) {
            check.required("kin", command.kin());
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
        return new IdentityPeriod(
                person.id(), statement, new DateRange(command.from(), command.to()), recording);
    }

    private static SurvivorKind survivorKind(RecordIdentity command, FieldCheck check) {
        if (command.identity() != Identity.BEREAVED_FAMILY) {
            return null;
        }
        SurvivorKind chosen =
                Arrays.stream(SurvivorKind.values())
                        .filter(kind -> kind.name().equals(command.kindKey()))
                        .findFirst()
                        .orElse(null);
        check.required("kindKey", chosen);
        return chosen;
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
        String honours = check.text("service.honours", service.honours(), LONGEST_LINE);
        return new Service(
                service.enlisted(),
                service.discharged(),
                service.kind(),
                service.disabilityGrade(),
                honours);
    }

    /** The entry that each of the members gets; checked once for all of them. */
    RegisterStatement register(RecordRegister command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        if (command.members().isEmpty()) {
            check.refuse("members", "registry.required");
        }
        check.required("kind", command.kind());
        if (command.area() == null || !areas.isKnown(command.area())) {
            check.refuse("area", "registry.hukou-area");
        }
        if (command.category() != null && !command.category().isOf(command.kind())) {
            check.refuse("category", "registry.register-category");
        }
        LocalDate approved = command.approved();
        if (approved != null && command.from() != null && approved.isAfter(command.from())) {
            check.refuse("approved", "registry.approved-after-start");
        }
        String certificate = check.text("certificate", command.certificate(), LONGEST_CERTIFICATE);
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        return new RegisterStatement(
                new RegisterPeriod.Entry(
                        command.kind(),
                        command.area(),
                        certificate,
                        command.category(),
                        command.from().equals(approved) ? null : approved),
                new DateRange(command.from(), command.to()),
                recording);
    }

    /** What a register says of every member that is named. */
    record RegisterStatement(RegisterPeriod.Entry entry, DateRange period, Recording recording) {
        RegisterPeriod of(UUID person) {
            return new RegisterPeriod(person, entry, period, recording);
        }
    }

    /**
     * A finding that one person may record; {@link ExclusionGround#DISTURBANCE} becomes a proposal.
     */
    ExclusionOnRecord exclusion(Person person, RecordExclusion command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        check.required("ground", command.ground());
        boolean isCrime = command.ground() == ExclusionGround.CRIME;
        boolean isDisturbance = command.ground() == ExclusionGround.DISTURBANCE;
        if (isCrime) {
            check.required("sentence", command.sentence());
        }
        if (isDisturbance) {
            check.required("to", command.to());
        }
        String finder =
                isDisturbance
                        ? check.requiredText("foundBy", command.foundBy(), LONGEST_ORGAN)
                        : check.text("foundBy", command.foundBy(), LONGEST_ORGAN);
        String law =
                command.ground() == ExclusionGround.OTHER_LAW
                        ? check.law("law", command.law(), LONGEST_LINE)
                        : "";
        String evidence = check.requiredText("evidence", command.evidence(), LONGEST_NOTE);
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        return new ExclusionOnRecord(
                person.id(),
                new ExclusionOnRecord.Finding(
                        command.ground(),
                        isCrime ? command.sentence() : null,
                        command.policeReport(),
                        evidence,
                        finder,
                        law,
                        null),
                new DateRange(command.from(), command.to()),
                recording);
    }
}
