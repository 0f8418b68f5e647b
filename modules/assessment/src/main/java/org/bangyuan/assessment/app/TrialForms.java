package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.domain.Glance;
import org.bangyuan.assessment.domain.KnownPerson;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** Fills a trial with what is on record of a person; what is not on record stays empty. */
@Dependent
public class TrialForms {
    /** 本年度逐月: a trial of the top-up begins with the year that is asked about. */
    private static final int JANUARY = 1;

    private final People people;
    private final KnownPeople known;
    private final PersonFile file;

    @Inject
    public TrialForms(People people, KnownPeople known, PersonFile file) {
        this.people = people;
        this.known = known;
        this.file = file;
    }

    TrialForm of(PersonId id, TrialSubject subject, LocalDate day) {
        PersonView view = people.asOf(id, day, day);
        KnownPerson person = known.of(view, day, day);
        Map<String, String> values = new TreeMap<>();
        switch (subject) {
            case ELIGIBILITY -> eligibility(values, person, day);
            case LIVING -> living(values, person, day);
            case MEDICAL -> medical(values, person, day);
            case HOUSING -> housing(values, person, day);
            case EDUCATION -> values.put("main-stage", person.found().stage());
            case EMPLOYMENT -> employment(values, view, person, day);
            case TEMPORARY -> temporary(values, view, day);
            default -> {}
        }
        return new TrialForm(
                subject,
                county(AreaCode.of(view.hukouArea())).code(),
                day.toString(),
                id,
                values,
                List.of());
    }

    private static void eligibility(Map<String, String> values, KnownPerson person, LocalDate day) {
        values.put("main-applied", day.toString());
        person.applicants().stream().findFirst().ifPresent(held -> applicant(values, held));
        values.put("person-born", text(person.born()));
        int number = 0;
        for (Exclusion exclusion : person.exclusions()) {
            String row = "exclusions-" + number++ + "-";
            values.put(row + "ground", exclusion.ground().citation().clause());
            values.put(row + "from", text(exclusion.from()));
            values.put(row + "to", text(exclusion.to()));
            values.put(row + "of", exclusion.ofApplicant() ? "APPLICANT" : "FAMILY_MEMBER");
            values.put(row + "sentence", text(exclusion.sentence()));
            values.put(row + "police_report", String.valueOf(exclusion.policeReport()));
        }
    }

    private static void applicant(Map<String, String> values, Applicant held) {
        values.put("person-identity", text(held.identity()));
        values.put("person-kin", text(held.kin()));
        values.put("person-registered_in", county(held.registeredIn()).code());
        values.put("person-regular_pension", String.valueOf(held.regularPension()));
    }

    private static AreaCode county(AreaCode area) {
        AreaCode county = area;
        while (county.code().length() > AreaCode.WENZHOU.code().length()) {
            county = county.parent().orElseThrow();
        }
        return county;
    }

    private static void living(Map<String, String> values, KnownPerson person, LocalDate day) {
        values.put("main-months_from", YearMonth.of(day.getYear(), JANUARY).toString());
        values.put("main-months_to", YearMonth.from(day).toString());
        values.put("person-veteran", String.valueOf(person.isVeteran()));
        values.put("person-discharged", text(person.discharged()));
        values.put("person-died", text(person.died()));
        registers(values, person);
        int number = 0;
        for (LivingFacts.Suspension suspension : person.suspensions()) {
            String row = "exclusions-" + number++ + "-";
            values.put(row + "from", text(suspension.from()));
            values.put(row + "to", text(suspension.to()));
        }
    }

    private static void registers(Map<String, String> values, KnownPerson person) {
        int number = 0;
        for (RegisterEntry entry : person.registers()) {
            String row = "registers-" + number++ + "-";
            values.put(row + "kind", text(entry.kind()));
            values.put(row + "area", entry.area().code());
            values.put(row + "approved", text(entry.approved()));
            values.put(row + "joined", text(entry.joined()));
            values.put(row + "ended", text(entry.ended()));
        }
    }

    private static void medical(Map<String, String> values, KnownPerson person, LocalDate day) {
        covered(values, person, day);
        registers(values, person);
    }

    /** Whether a veteran, and the register of the day: what most measures ask for. */
    private static void covered(Map<String, String> values, KnownPerson person, LocalDate day) {
        values.put("main-veteran", String.valueOf(person.isVeteran()));
        person.registerOn(day).ifPresent(entry -> values.put("main-household", text(entry.kind())));
    }

    private static void housing(Map<String, String> values, KnownPerson person, LocalDate day) {
        values.put("main-household", text(Glance.housingKind(person, List.of(person), day)));
        values.put("main-only_dwelling", person.found().onlyDwelling());
        values.put("main-grade", person.found().grade());
    }

    private void employment(
            Map<String, String> values, PersonView view, KnownPerson person, LocalDate day) {
        covered(values, person, day);
        values.put("person-born", text(person.born()));
        if (fact(view, FactKind.EMPLOYMENT_DIFFICULTY, day).isPresent()) {
            values.put("main-hard_to_employ", "true");
        }
    }

    private void temporary(Map<String, String> values, PersonView view, LocalDate day) {
        int size = view.household() == null ? 1 : view.household().members().size();
        values.put("main-household_size", String.valueOf(size));
        fact(view, FactKind.COMMENDATION, day)
                .ifPresent(found -> values.put("main-level", found.says("level")));
    }

    private Optional<FactView> fact(PersonView view, FactKind kind, LocalDate day) {
        return file.facts(view.id(), day).stream()
                .filter(fact -> fact.id().kind() == kind && fact.holdsOn(day))
                .findFirst();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
