package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.domain.ApplicationReader;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.Matter;
import org.bangyuan.cases.domain.ReadApplication;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonView;

/** 收件前的核对: form, household, required papers, the same event, and what the text will say. */
@Dependent
public class Examinations {
    static final String UNRECORDED = "cases.form.identity.unrecorded";

    private final People people;
    private final Households households;
    private final AssistanceCases cases;
    private final Assessments assessments;
    private final Acting acting;

    @Inject
    public Examinations(
            People people,
            Households households,
            AssistanceCases cases,
            Assessments assessments,
            Acting acting) {
        this.people = people;
        this.households = households;
        this.cases = cases;
        this.assessments = assessments;
        this.acting = acting;
    }

    Examination examine(
            PersonView applicant, ApplicationForm form, Collection<Attachment> attachments) {
        LocalDate today = acting.today();
        FieldReader fields = new FieldReader();
        ReadApplication read =
                new ApplicationReader(
                                fields, today, applicant.maskedPhone(), applicant.account() != null)
                        .read(form);
        List<ResolvedMember> members = households.resolve(applicant, read.members(), fields);
        List<RequiredPapers.Authorisation> authorisations =
                members.stream()
                        .filter(member -> member.isAdult(today))
                        .map(m -> new RequiredPapers.Authorisation(m.name(), m.read().authorised()))
                        .toList();
        List<Violation> warnings = warnings(applicant, read, today);
        if (read.payee() != null) {
            holder(applicant, read.payee().holder(), members, fields, warnings);
        }
        return new Examination(
                applicant,
                read,
                members,
                fields,
                RequiredPapers.missing(attachments, authorisations),
                duplicate(read.matter(), members),
                warnings);
    }

    /** The money goes to the applicant, or to a guardian who receives it for them (ADR 0078). */
    private void holder(
            PersonView applicant,
            String holder,
            List<ResolvedMember> members,
            FieldReader fields,
            List<Violation> warnings) {
        if (holder == null || members.isEmpty() || members.get(0).name().equals(holder)) {
            return;
        }
        if (people.mayReceive(applicant.id(), holder)) {
            warnings.add(Violation.of("payee.holder", "cases.form.payee.guardian-holder"));
        } else {
            fields.refuse("payee.holder", "payee.other-holder");
        }
    }

    private String duplicate(Matter.Facts matter, List<ResolvedMember> members) {
        if (matter.hardship() == null || matter.happenedOn() == null) {
            return null;
        }
        List<UUID> persons =
                members.stream()
                        .map(ResolvedMember::person)
                        .filter(Objects::nonNull)
                        .flatMap(person -> people.aliases(person).stream())
                        .map(person -> person.value())
                        .toList();
        return cases.sameEvent(persons, matter.eventKind(), matter.happenedOn())
                .map(AssistanceCase::number)
                .orElse(null);
    }

    private List<Violation> warnings(PersonView applicant, ReadApplication read, LocalDate today) {
        List<Violation> warnings = new ArrayList<>();
        if (applicant.died() != null) {
            warnings.add(Violation.of("members[0].name", "cases.form.applicant.died"));
        }
        Matter.Facts matter = read.matter();
        boolean readable =
                read.identity() != null
                        && matter.hardship() != null
                        && (matter.hardship() != Hardship.EVENT || matter.cause() != null);
        if (readable) {
            addByLaw(warnings, applicant, read, today);
        }
        return warnings;
    }

    private void addByLaw(
            List<Violation> warnings, PersonView person, ReadApplication read, LocalDate today) {
        Applicant facts = people.eligibilityFacts(person.id(), read.identity(), today);
        if (facts.identity() == null) {
            warnings.add(Violation.of("identity", UNRECORDED));
            return;
        }
        Assessment assessment =
                assessments.ofApplicant(
                        new EligibilityFacts(
                                today,
                                null,
                                facts,
                                read.matter().hardship(),
                                read.matter().cause(),
                                people.exclusions(person.id())));
        EligibilityResult.Outcome outcome = assessment.eligibility();
        if (outcome != null && outcome != EligibilityResult.Outcome.ELIGIBLE) {
            String field =
                    switch (outcome) {
                        case HARDSHIP_NOT_APPLICABLE ->
                                read.matter().hardship() == Hardship.EVENT ? "cause" : "hardship";
                        default -> "identity";
                    };
            warnings.add(Violation.of(field, "cases.form.outcome." + outcome));
        }
    }
}
