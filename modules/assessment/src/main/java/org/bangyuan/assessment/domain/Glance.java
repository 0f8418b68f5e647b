package org.bangyuan.assessment.domain;

import static org.bangyuan.assessment.domain.GlanceLine.missing;
import static org.bangyuan.assessment.domain.GlanceLine.not;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.HouseholdOverview;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * A household at a glance: asks the engines what can be asked from the record, and says of the rest
 * which facts are missing. Nothing is invented to get an answer.
 */
public final class Glance {
    private static final int SCHOOL_FROM = 3;
    private static final int SCHOOL_UNTIL = 26;
    private static final int WORKING_AGE = 16;
    private static final int RETIRED_AT = 63;

    private final HouseholdOverview overview;
    private final EligibilityEngine eligibility;
    private final Standards standards;
    private final LocalDate day;

    public Glance(
            Iterable<AssistanceEngine<?, ?>> engines,
            EligibilityEngine eligibility,
            Standards standards,
            LocalDate day) {
        this.overview = new HouseholdOverview(engines);
        this.eligibility = eligibility;
        this.standards = standards;
        this.day = day;
    }

    /**
     * @param person who is asked about
     * @param household everybody who lives with them, the person included
     * @param isHead housing is the household's: it is answered once, at its head
     */
    public List<GlanceLine> of(KnownPerson person, List<KnownPerson> household, boolean isHead) {
        return List.of(
                living(person),
                medical(person),
                housing(person, household, isHead),
                education(person, household),
                employment(person),
                temporary(person),
                social(person));
    }

    private GlanceLine ask(AssistanceType type, Object facts) {
        HouseholdOverview.Line line =
                overview.of(
                                List.of(new HouseholdOverview.Member("", Map.of(type, facts))),
                                standards)
                        .get(0);
        return line.answer()
                .map(said -> GlanceLine.of(type, said))
                .orElseGet(() -> GlanceLine.of(type, line.missing()));
    }

    private GlanceLine living(KnownPerson person) {
        YearMonth month = YearMonth.from(day);
        return ask(
                AssistanceType.LIVING,
                new LivingFacts(
                        person.isVeteran(),
                        person.discharged(),
                        person.died(),
                        person.registers().stream()
                                .filter(entry -> concerns(entry, month))
                                .toList(),
                        person.suspensions(),
                        Map.of(),
                        month,
                        month,
                        null));
    }

    /** An entry that ended before says nothing of this month. */
    private static boolean concerns(RegisterEntry entry, YearMonth month) {
        return entry.ended() == null || !YearMonth.from(entry.ended()).isBefore(month);
    }

    /**
     * What a bill would bring is known only when it is there; who may bring one is known before.
     */
    private GlanceLine medical(KnownPerson person) {
        if (!person.isVeteran()) {
            return not(AssistanceType.MEDICAL, "assessment.glance.medical-no-veteran");
        }
        if (isDibaoOrEdge(person)) {
            return missing(AssistanceType.MEDICAL, "assessment.glance.medical-covered", "bills");
        }
        return isTekunWhereOpened(person)
                ? missing(AssistanceType.MEDICAL, "assessment.glance.medical-tekun", "bills")
                : not(AssistanceType.MEDICAL, "assessment.glance.medical-not-registered");
    }

    /** 特困供养 only where the county has opened it, as the engine of 四(二) has it. */
    private boolean isTekunWhereOpened(KnownPerson person) {
        return person.registers().stream()
                .filter(entry -> entry.kind() == RegisterKind.TEKUN && entry.coversOn(day))
                .anyMatch(
                        entry ->
                                standards
                                        .find(ParameterNames.MED_TEKUN_ENABLED, entry.area(), day)
                                        .map(ParameterValue::isTrue)
                                        .orElse(false));
    }

    private boolean isDibaoOrEdge(KnownPerson person) {
        return person.registerOn(day)
                .map(RegisterEntry::kind)
                .filter(k -> k == RegisterKind.DIBAO || k == RegisterKind.DIBAO_EDGE)
                .isPresent();
    }

    private GlanceLine housing(KnownPerson person, List<KnownPerson> household, boolean isHead) {
        if (!isHead) {
            return not(AssistanceType.HOUSING, "assessment.glance.housing-at-head");
        }
        if (household.stream().noneMatch(KnownPerson::isInScope)) {
            return not(AssistanceType.HOUSING, "assessment.glance.no-identity");
        }
        HousingFacts.Household kind = housingKind(person, household, day);
        if (kind == null) {
            return missing(AssistanceType.HOUSING, "assessment.glance.housing", "household");
        }
        KnownPerson.Found found =
                household.stream()
                        .map(KnownPerson::found)
                        .filter(each -> !each.grade().isEmpty())
                        .findFirst()
                        .orElse(KnownPerson.Found.NOTHING);
        return ask(
                AssistanceType.HOUSING,
                new HousingFacts.RuralDilapidated(
                        kind,
                        found.onlyDwelling().isEmpty()
                                ? null
                                : Boolean.valueOf(found.onlyDwelling()),
                        found.grade().isEmpty()
                                ? null
                                : HousingFacts.Grade.valueOf(found.grade())));
    }

    /** Null while it is not known which of the four kinds of households it is. */
    public static HousingFacts.Household housingKind(
            KnownPerson person, List<KnownPerson> household, LocalDate day) {
        RegisterKind register = person.registerOn(day).map(RegisterEntry::kind).orElse(null);
        String category = person.found().category();
        if (register == RegisterKind.DIBAO_EDGE) {
            return HousingFacts.Household.DIBAO_EDGE;
        }
        if (register == RegisterKind.DIBAO && category.equals("RURAL")) {
            return HousingFacts.Household.RURAL_DIBAO;
        }
        if (register == RegisterKind.TEKUN && category.equals("SCATTERED")) {
            return HousingFacts.Household.SCATTERED_TEKUN;
        }
        boolean disabled = household.stream().anyMatch(each -> each.found().disabled());
        return disabled && register != null ? HousingFacts.Household.DISABLED_HARDSHIP : null;
    }

    private GlanceLine education(KnownPerson person, List<KnownPerson> household) {
        int age = person.born().until(day).getYears();
        boolean isChild = age >= SCHOOL_FROM && age <= SCHOOL_UNTIL && !person.isVeteran();
        if (!isChild) {
            return not(AssistanceType.EDUCATION, "assessment.glance.education-no-pupil");
        }
        if (household.stream().noneMatch(KnownPerson::isInScope)) {
            return not(AssistanceType.EDUCATION, "assessment.glance.no-identity");
        }
        String stage = person.found().stage();
        if (stage.isEmpty()) {
            return missing(
                    AssistanceType.EDUCATION, "assessment.glance.education", "stage", "fees");
        }
        return EducationFacts.Stage.valueOf(stage).isNamed()
                ? missing(AssistanceType.EDUCATION, "assessment.glance.education", "fees")
                : not(AssistanceType.EDUCATION, "assessment.glance.education-stage");
    }

    private GlanceLine employment(KnownPerson person) {
        int age = person.born().until(day).getYears();
        if (age < WORKING_AGE || age > RETIRED_AT) {
            return not(AssistanceType.EMPLOYMENT, "assessment.glance.employment-age");
        }
        if (person.isVeteran()) {
            return missing(
                    AssistanceType.EMPLOYMENT,
                    "assessment.glance.employment-veteran",
                    "willing",
                    "able",
                    "contributions");
        }
        return isDibaoOrEdge(person)
                ? missing(
                        AssistanceType.EMPLOYMENT,
                        "assessment.glance.employment-member",
                        "able_to_work",
                        "without_work")
                : not(AssistanceType.EMPLOYMENT, "assessment.glance.employment-not-covered");
    }

    /** The event is the person's to tell; scope and exclusions are on record (三). */
    private GlanceLine temporary(KnownPerson person) {
        if (!person.isInScope()) {
            return not(AssistanceType.TEMPORARY, "assessment.glance.no-identity");
        }
        GlanceLine best = null;
        for (Applicant applicant : person.applicants()) {
            GlanceLine line = temporary(person, applicant);
            if (best == null || line.answer().compareTo(best.answer()) < 0) {
                best = line;
            }
        }
        return best;
    }

    private GlanceLine temporary(KnownPerson person, Applicant applicant) {
        try {
            Determination<EligibilityResult> said =
                    eligibility.assess(
                            new EligibilityFacts(
                                    day,
                                    null,
                                    applicant,
                                    Hardship.OTHER,
                                    null,
                                    person.exclusions()),
                            standards);
            GlanceLine line = GlanceLine.of(AssistanceType.TEMPORARY, said);
            return said.isEntitled()
                    ? missing(
                            AssistanceType.TEMPORARY,
                            "assessment.glance.temporary",
                            "event",
                            "happened")
                    : line;
        } catch (LawError e) {
            return GlanceLine.of(AssistanceType.TEMPORARY, e);
        }
    }

    private GlanceLine social(KnownPerson person) {
        return person.isInScope()
                ? missing(AssistanceType.SOCIAL, "assessment.glance.social", "needs")
                : not(AssistanceType.SOCIAL, "assessment.glance.no-identity");
    }
}
