package org.bangyuan.assessment.domain;

import static org.bangyuan.assessment.api.TrialLayout.Kind.AREA;
import static org.bangyuan.assessment.api.TrialLayout.Kind.DATE;
import static org.bangyuan.assessment.api.TrialLayout.Kind.MONEY;
import static org.bangyuan.assessment.api.TrialLayout.Kind.MONTH;
import static org.bangyuan.assessment.api.TrialLayout.Kind.ORGANISATION;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TERM;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TEXT;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TRUTH;
import static org.bangyuan.assessment.api.TrialLayout.Kind.WHOLE;
import static org.bangyuan.assessment.domain.TrialGroups.clauses;
import static org.bangyuan.assessment.domain.TrialGroups.many;
import static org.bangyuan.assessment.domain.TrialGroups.may;
import static org.bangyuan.assessment.domain.TrialGroups.measures;
import static org.bangyuan.assessment.domain.TrialGroups.must;
import static org.bangyuan.assessment.domain.TrialGroups.one;

import java.util.Arrays;
import java.util.List;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialLayout.Field;
import org.bangyuan.assessment.api.TrialLayout.Group;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.SocialFacts;
import org.bangyuan.kernel.RetirementCategory;

/** The facts of each measure, under the keys of the scenarios. */
public final class TrialCatalogue {
    /** The group of the facts that stand directly under the subject. */
    public static final String MAIN = "main";

    /** A service of 四(七) is needed and offered. */
    public static final String OFFERED = "OFFERED";

    /** A service of 四(七) is needed and nobody offers it. */
    public static final String NEEDED = "NEEDED";

    private static final Group REGISTERS =
            many(
                    "registers",
                    must("kind", RegisterKind.values()),
                    must("area", AREA),
                    must("approved", DATE),
                    may("joined", DATE),
                    may("ended", DATE));

    private static final Field MEDICAL = measures(TrialSubject.MEDICAL);
    private static final Field EMPLOYMENT = measures(TrialSubject.EMPLOYMENT);
    private static final Field TEMPORARY = measures(TrialSubject.TEMPORARY);

    private TrialCatalogue() {}

    public static TrialLayout of(TrialMeasure measure) {
        return new TrialLayout(
                measure,
                switch (measure) {
                    case ELIGIBILITY -> eligibility();
                    case LIVING -> living();
                    case BILLS -> bills();
                    case PREMIUM -> premium();
                    case RURAL_DILAPIDATED, PUBLIC_RENTAL, PUBLIC_RENTAL_QUEUE -> housing(measure);
                    case EDUCATION -> education();
                    case FLEXIBLE_WORK -> flexibleWork();
                    case PUBLIC_WELFARE_POST -> post();
                    case EMPLOYMENT_SERVICES -> services();
                    case SELF_EMPLOYMENT -> selfEmployment();
                    case EMPLOYER_SUBSIDY -> employer();
                    case EVENT -> event();
                    case COMMENDATION -> commendation();
                    case SOCIAL -> social();
                });
    }

    private static List<Group> eligibility() {
        return List.of(
                one(
                        MAIN,
                        must("applied", DATE),
                        may("decided", DATE),
                        clauses(
                                "hardship",
                                Arrays.stream(Hardship.values()).map(h -> h.citation().clause())),
                        may("cause", EventCause.values())),
                one(
                        "person",
                        must("identity", Identity.values()),
                        may("kin", Kin.values()),
                        may("born", DATE),
                        must("registered_in", AREA),
                        may("regular_pension", TRUTH)),
                many(
                        "exclusions",
                        clauses(
                                "ground",
                                Arrays.stream(ExclusionGround.values())
                                        .map(g -> g.citation().clause())),
                        must("from", DATE),
                        may("to", DATE),
                        new Field("of", TERM, false, List.of("APPLICANT", "FAMILY_MEMBER")),
                        may("sentence", Sentence.values()),
                        may("police_report", TRUTH)));
    }

    private static List<Group> living() {
        return List.of(
                one(MAIN, must("months_from", MONTH), may("months_to", MONTH), may("run", MONTH)),
                one("person", may("veteran", TRUTH), may("discharged", DATE), may("died", DATE)),
                REGISTERS,
                many("exclusions", must("from", DATE), may("to", DATE)),
                many("paid", must("month", MONTH), must("amount", MONEY)));
    }

    private static List<Group> bills() {
        return List.of(
                one(MAIN, MEDICAL, may("veteran", TRUTH)),
                REGISTERS,
                many("residence", must("area", AREA), must("from", DATE)),
                many(
                        "bills",
                        must("id", TEXT),
                        may("settled", DATE),
                        may("received", DATE),
                        may("kind", MedicalBill.Kind.values()),
                        may("designated", TRUTH),
                        may("compliant", MONEY),
                        may("basic", MONEY),
                        may("major", MONEY),
                        may("assistance", MONEY),
                        may("supplementary", MONEY),
                        may("replaces", TEXT),
                        may("annulled", TRUTH)));
    }

    private static List<Group> premium() {
        return List.of(
                one(
                        MAIN,
                        MEDICAL,
                        may("veteran", TRUTH),
                        may("household", RegisterKind.values()),
                        must("premium", MONEY),
                        must("paid_on", DATE)));
    }

    private static List<Group> housing(TrialMeasure measure) {
        Field kind = measures(TrialSubject.HOUSING);
        return switch (measure) {
            case RURAL_DILAPIDATED ->
                    List.of(
                            one(
                                    MAIN,
                                    kind,
                                    may("household", HousingFacts.Household.values()),
                                    may("only_dwelling", TRUTH),
                                    may("grade", HousingFacts.Grade.values())));
            case PUBLIC_RENTAL -> List.of(one(MAIN, kind, may("qualifies", TRUTH)));
            default ->
                    List.of(
                            one(MAIN, kind, must("units", WHOLE)),
                            many(
                                    "queue",
                                    must("id", TEXT),
                                    must("veteran_in_difficulty", TRUTH),
                                    must("since", DATE)));
        };
    }

    private static List<Group> education() {
        return List.of(
                one(
                        MAIN,
                        may("stage", EducationFacts.Stage.values()),
                        must("fees", MONEY),
                        may("reductions", MONEY),
                        may("grants", MONEY),
                        may("social_help", MONEY),
                        may("proposed", MONEY)));
    }

    private static List<Group> flexibleWork() {
        return List.of(
                one(MAIN, EMPLOYMENT, must("approved_on", DATE)),
                one("person", must("category", RetirementCategory.values()), must("born", DATE)),
                many(
                        "contributions",
                        must("months_from", MONTH),
                        may("months_to", MONTH),
                        must("paid", MONEY),
                        may("refunded", MONEY)));
    }

    private static List<Group> post() {
        return List.of(
                one(
                        MAIN,
                        EMPLOYMENT,
                        may("household", RegisterKind.values()),
                        must("able_to_work", TRUTH),
                        must("without_work", TRUTH),
                        must("full_time", TRUTH),
                        may("wage", MONEY),
                        may("month", MONTH)));
    }

    private static List<Group> services() {
        return List.of(
                one(
                        MAIN,
                        EMPLOYMENT,
                        may("veteran", TRUTH),
                        must("willing", TRUTH),
                        must("able", TRUTH)));
    }

    private static List<Group> selfEmployment() {
        return List.of(
                one(
                        MAIN,
                        EMPLOYMENT,
                        may("household", RegisterKind.values()),
                        must("unemployed", TRUTH)));
    }

    private static List<Group> employer() {
        return List.of(
                one(
                        MAIN,
                        EMPLOYMENT,
                        must("employer", ORGANISATION),
                        may("veteran", TRUTH),
                        must("hard_to_employ", TRUTH),
                        must("in_hardship", TRUTH)));
    }

    private static List<Group> event() {
        return List.of(
                one(
                        MAIN,
                        TEMPORARY,
                        must("event", EventCause.values()),
                        must("happened", DATE),
                        may("household_size", WHOLE),
                        may("social_assistance", SocialAssistance.values()),
                        may("applied_before", TRUTH),
                        may("approved", MONEY),
                        may("advanced", MONEY),
                        may("survivors", WHOLE),
                        may("budget_left", MONEY)));
    }

    private static List<Group> commendation() {
        return List.of(
                one(
                        MAIN,
                        TEMPORARY,
                        may("level", CommendationFacts.Level.values()),
                        may("named_by_county", TRUTH),
                        must("upheaval", TRUTH)));
    }

    private static List<Group> social() {
        return List.of(
                new Group(
                        MAIN,
                        false,
                        Arrays.stream(SocialFacts.Service.values())
                                .map(
                                        service ->
                                                new Field(
                                                        service.name(),
                                                        TERM,
                                                        false,
                                                        List.of(OFFERED, NEEDED)))
                                .toList()));
    }
}
