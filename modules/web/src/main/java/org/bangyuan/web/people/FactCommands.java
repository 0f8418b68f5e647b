package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.GuardianBasis;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.RegisterCategory;
import org.bangyuan.registry.api.Registration.RecordCircumstance;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordGuardian;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;
import org.bangyuan.registry.api.Service;

/** Makes commands of what was typed into a form about a fact; fields by their names. */
@RequestScoped
class FactCommands {
    private static final int SCHOOL_STARTS = 9;
    private static final int SCHOOL_ENDS = 8;
    private static final int LAST_OF_AUGUST = 31;

    @Inject private People people;

    /** What was typed, and of which days. */
    record Form(PersonId person, Map<String, String> typed, LocalDate from, LocalDate to) {
        String text(String field) {
            String text = typed.get(field);
            return text == null ? "" : text;
        }

        boolean yes(String field) {
            return Boolean.parseBoolean(text(field));
        }

        int number(String field) {
            String text = text(field).strip();
            return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        }

        <E extends Enum<E>> E chosen(Class<E> type, String field) {
            String name = text(field);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Reads the days; those of a school year stand in for days that were not typed. */
    Form read(PersonId person, FactKind kind, Map<String, String> typed) {
        TypedDays days = new TypedDays();
        LocalDate from = days.read("from", typed.get("from"));
        LocalDate to = days.read("to", typed.get("to"));
        for (String field : List.of("approved", "service.enlisted", "service.discharged")) {
            days.read(field, typed.get(field));
        }
        days.throwIfRefused();
        Form form = new Form(person, typed, from, to);
        int year = form.number("schoolYear");
        boolean isWholeYear = kind == FactKind.SCHOOLING && year > 0 && from == null;
        return isWholeYear
                ? new Form(
                        person,
                        typed,
                        LocalDate.of(year, SCHOOL_STARTS, 1),
                        to == null ? LocalDate.of(year + 1, SCHOOL_ENDS, LAST_OF_AUGUST) : to)
                : form;
    }

    private static LocalDate day(Form form, String field) {
        return new TypedDays().read(field, form.text(field));
    }

    RecordIdentity identity(Form form) {
        Service service =
                new Service(
                        day(form, "service.enlisted"),
                        day(form, "service.discharged"),
                        form.chosen(Service.Kind.class, "service.kind"),
                        form.number("service.disabilityGrade"),
                        form.text("service.honours"));
        return new RecordIdentity(
                form.person(),
                form.chosen(Identity.class, "identity"),
                form.chosen(Kin.class, "kin"),
                form.text("kindKey"),
                form.yes("regularPension"),
                form.from(),
                form.to(),
                form.text("note"),
                form.text("source"),
                service);
    }

    RecordRegister register(Form form, List<PersonId> members) {
        return new RecordRegister(
                members,
                form.chosen(RegisterKind.class, "kind"),
                form.text("area"),
                form.text("certificate"),
                form.from(),
                form.to(),
                form.text("source"),
                form.chosen(RegisterCategory.class, "category"),
                day(form, "approved"));
    }

    RecordExclusion exclusion(Form form) {
        return new RecordExclusion(
                form.person(),
                form.chosen(ExclusionGround.class, "ground"),
                form.from(),
                form.to(),
                form.chosen(Sentence.class, "sentence"),
                form.yes("policeReport"),
                form.text("evidence"),
                form.text("source"),
                form.text("foundBy"),
                form.text("law"));
    }

    RecordCircumstance circumstance(FactKind kind, Form form) {
        return new RecordCircumstance(
                form.person(), what(kind, form), form.from(), form.to(), form.text("source"));
    }

    private static Circumstance what(FactKind kind, Form form) {
        return switch (kind) {
            case DISABILITY ->
                    new Circumstance.Disability(
                            form.chosen(Circumstance.DisabilityCategory.class, "category"),
                            form.number("grade"),
                            form.text("certificate"));
            case EMPLOYMENT_DIFFICULTY ->
                    new Circumstance.EmploymentDifficulty(
                            form.chosen(Circumstance.DifficultyCategory.class, "category"),
                            form.text("certificate"));
            case DWELLING ->
                    new Circumstance.Dwelling(
                            form.chosen(HousingFacts.Grade.class, "grade"),
                            form.yes("only"),
                            form.text("appraiser"),
                            form.text("report"));
            case SCHOOLING ->
                    new Circumstance.Schooling(
                            form.chosen(EducationFacts.Stage.class, "stage"),
                            form.number("schoolYear"),
                            form.text("school"));
            case COMMENDATION ->
                    new Circumstance.Commendation(
                            form.chosen(CommendationFacts.Level.class, "level"),
                            form.text("organ"),
                            form.text("document"));
            default ->
                    new Circumstance.BenefitReceived(
                            form.chosen(Circumstance.Benefit.class, "benefit"),
                            amount(form),
                            form.text("department"));
        };
    }

    private static Money amount(Form form) {
        String typed = form.text("amount").strip().replace(",", "");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Money.ofYuan(typed);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("amount", "registry.amount-malformed");
        }
    }

    /**
     * @param known the guardian of the fact that is corrected, or empty
     */
    RecordGuardian guardian(Form form, String known) {
        return new RecordGuardian(
                form.person(),
                guardianOf(form, known),
                form.chosen(GuardianBasis.class, "basis"),
                form.from(),
                form.to(),
                form.text("source"));
    }

    private PersonId guardianOf(Form form, String known) {
        String number = form.text("guardian");
        if (number.isBlank()) {
            return known.isEmpty() ? null : new PersonId(UUID.fromString(known));
        }
        try {
            return people.byCitizenId(CitizenId.parse(number))
                    .orElseThrow(() -> Problem.invalid("guardian", "registry.guardian-unknown"))
                    .id();
        } catch (CitizenId.InvalidCitizenId e) {
            throw Problem.invalid("guardian", "registry.guardian-unknown");
        }
    }
}
