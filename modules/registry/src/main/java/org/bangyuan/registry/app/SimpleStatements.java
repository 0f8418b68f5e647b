package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Circumstance.BenefitReceived;
import org.bangyuan.registry.api.Circumstance.Commendation;
import org.bangyuan.registry.api.Circumstance.Disability;
import org.bangyuan.registry.api.Circumstance.Dwelling;
import org.bangyuan.registry.api.Circumstance.EmploymentDifficulty;
import org.bangyuan.registry.api.Circumstance.Schooling;
import org.bangyuan.registry.api.Registration.RecordCircumstance;
import org.bangyuan.registry.api.Registration.RecordGuardian;
import org.bangyuan.registry.domain.CircumstancePeriod;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Guardianship;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.Persons;

/** Reads what was typed about the simple facts and guardians, and makes facts of it. */
@ApplicationScoped
class SimpleStatements {
    private static final int GRAVEST = 1;
    private static final int LIGHTEST = 4;
    private static final int FIRST_SCHOOL_YEAR = 2000;
    private static final int LAST_SCHOOL_YEAR = 2100;

    private final Recorder recorder;
    private final Persons persons;

    protected SimpleStatements() {
        this(null, null); // for the container only
    }

    @Inject
    SimpleStatements(Recorder recorder, Persons persons) {
        this.recorder = recorder;
        this.persons = persons;
    }

    CircumstancePeriod circumstance(Person person, RecordCircumstance command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        Circumstance what = checked(command.what(), check);
        if (what instanceof Commendation) {
            check.notAfter("from", command.from(), recorder.today());
        }
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        return new CircumstancePeriod(
                person.id(), what, new DateRange(command.from(), command.to()), recording);
    }

    /** The same with its texts tidied; whatever is wrong with it is noted. */
    private static Circumstance checked(Circumstance what, FieldCheck check) {
        if (what instanceof Disability said) {
            return disability(said, check);
        } else if (what instanceof EmploymentDifficulty said) {
            check.required("category", said.category());
            return new EmploymentDifficulty(
                    said.category(), number("certificate", said.certificate(), check));
        } else if (what instanceof Dwelling said) {
            return dwelling(said, check);
        } else if (what instanceof Schooling said) {
            return schooling(said, check);
        } else if (what instanceof Commendation said) {
            return commendation(said, check);
        } else if (what instanceof BenefitReceived said) {
            return benefit(said, check);
        }
        check.refuse("category", "registry.required");
        return what;
    }

    private static Disability disability(Disability said, FieldCheck check) {
        check.required("category", said.category());
        if (said.grade() < GRAVEST || said.grade() > LIGHTEST) {
            check.refuse("grade", "registry.required");
        }
        return new Disability(
                said.category(), said.grade(), number("certificate", said.certificate(), check));
    }

    private static Dwelling dwelling(Dwelling said, FieldCheck check) {
        if (said.grade() == null || said.grade() == HousingFacts.Grade.NONE) {
            check.refuse("grade", "registry.required");
        }
        return new Dwelling(
                said.grade(),
                said.only(),
                organ("appraiser", said.appraiser(), check),
                number("report", said.report(), check));
    }

    private static Schooling schooling(Schooling said, FieldCheck check) {
        check.required("stage", said.stage());
        if (said.schoolYear() < FIRST_SCHOOL_YEAR || said.schoolYear() > LAST_SCHOOL_YEAR) {
            check.refuse("schoolYear", "registry.school-year");
        }
        return new Schooling(
                said.stage(), said.schoolYear(), organ("school", said.school(), check));
    }

    /** 四(六): 县级以上; what a township commends gives no claim and is not kept. */
    private static Commendation commendation(Commendation said, FieldCheck check) {
        if (said.level() == null || said.level() == CommendationFacts.Level.TOWN) {
            check.refuse("level", "registry.required");
        }
        return new Commendation(
                said.level(),
                check.requiredText("organ", said.organ(), Statements.LONGEST_ORGAN),
                number("document", said.document(), check));
    }

    private static BenefitReceived benefit(BenefitReceived said, FieldCheck check) {
        check.required("benefit", said.benefit());
        if (said.amount() != null && said.amount().fen() <= 0) {
            check.refuse("amount", "registry.amount-positive");
        }
        return new BenefitReceived(
                said.benefit(),
                said.amount(),
                check.requiredText("department", said.department(), Statements.LONGEST_ORGAN));
    }

    private static String organ(String field, String typed, FieldCheck check) {
        return check.text(field, typed, Statements.LONGEST_ORGAN);
    }

    private static String number(String field, String typed, FieldCheck check) {
        return check.text(field, typed, Statements.LONGEST_CERTIFICATE);
    }

    Guardianship guardian(Person person, RecordGuardian command) {
        FieldCheck check = new FieldCheck();
        check.period(command.from(), command.to());
        check.required("guardian", command.guardian());
        check.required("basis", command.basis());
        boolean isSelf =
                command.guardian() != null && command.guardian().value().equals(person.id());
        if (isSelf) {
            check.refuse("guardian", "registry.guardian-self");
        } else if (command.guardian() != null
                && persons.findAnywhere(command.guardian().value()).isEmpty()) {
            check.refuse("guardian", "registry.no-such-person");
        }
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        return new Guardianship(
                person.id(),
                command.guardian().value(),
                command.basis(),
                new DateRange(command.from(), command.to()),
                recording);
    }
}
