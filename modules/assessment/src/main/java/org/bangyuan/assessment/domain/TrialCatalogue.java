package org.bangyuan.assessment.domain;

import static org.bangyuan.assessment.api.TrialLayout.Kind.AREA;
import static org.bangyuan.assessment.api.TrialLayout.Kind.DATE;
import static org.bangyuan.assessment.api.TrialLayout.Kind.MONEY;
import static org.bangyuan.assessment.api.TrialLayout.Kind.MONTH;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TERM;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TEXT;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TRUTH;
import static org.bangyuan.assessment.api.TrialLayout.Kind.WHOLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialLayout.Field;
import org.bangyuan.assessment.api.TrialLayout.Group;
import org.bangyuan.assessment.api.TrialLayout.Kind;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
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

/** The facts of each subject, under the keys of the scenarios. */
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

    private TrialCatalogue() {}

    public static TrialLayout of(TrialSubject subject) {
        return new TrialLayout(
                subject,
                switch (subject) {
                    case ELIGIBILITY -> eligibility();
                    case LIVING -> living();
                    case MEDICAL -> medical();
                    case HOUSING -> housing();
                    case EDUCATION -> education();
                    case EMPLOYMENT -> employment();
                    case TEMPORARY -> temporary();
                    case SOCIAL -> social();
                });
    }

    /** The parameters that the subject's engine reads, in the order of the regulation. */
    public static List<ParameterName> parameters(TrialSubject subject) {
        String clause = subject.section().clause();
        List<ParameterName> names =
                new ArrayList<>(
                        ParameterNames.all().stream()
                                .filter(name -> name.citation().clause().startsWith(clause))
                                .toList());
        if (subject == TrialSubject.TEMPORARY) {
            names.add(0, ParameterNames.DIBAO_STANDARD_MONTHLY);
        }
        return names;
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

    private static List<Group> medical() {
        return List.of(
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

    private static List<Group> housing() {
        return List.of(
                one(
                        MAIN,
                        new Field(
                                "kind", TERM, true, List.of("RURAL_DILAPIDATED", "PUBLIC_RENTAL")),
                        may("household", HousingFacts.Household.values()),
                        may("only_dwelling", TRUTH),
                        may("grade", HousingFacts.Grade.values()),
                        may("qualifies", TRUTH)));
    }

    private static List<Group> education() {
        return List.of(
                one(
                        MAIN,
                        must("fees", MONEY),
                        may("reductions", MONEY),
                        may("grants", MONEY),
                        may("social_help", MONEY),
                        may("proposed", MONEY)));
    }

    private static List<Group> employment() {
        return List.of(
                one(MAIN, must("approved_on", DATE)),
                one("person", must("category", RetirementCategory.values()), must("born", DATE)),
                many(
                        "contributions",
                        must("months_from", MONTH),
                        may("months_to", MONTH),
                        must("paid", MONEY),
                        may("refunded", MONEY)));
    }

    private static List<Group> temporary() {
        return List.of(
                one(
                        MAIN,
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

    private static Group one(String name, Field... fields) {
        return new Group(name, false, List.of(fields));
    }

    private static Group many(String name, Field... fields) {
        return new Group(name, true, List.of(fields));
    }

    private static Field must(String name, Kind kind) {
        return new Field(name, kind, true, List.of());
    }

    private static Field may(String name, Kind kind) {
        return new Field(name, kind, false, List.of());
    }

    private static Field must(String name, Enum<?>... options) {
        return new Field(name, TERM, true, names(options));
    }

    private static Field may(String name, Enum<?>... options) {
        return new Field(name, TERM, false, names(options));
    }

    private static Field clauses(String name, Stream<String> clauses) {
        return new Field(name, TERM, true, clauses.toList());
    }

    private static List<String> names(Enum<?>... options) {
        return Arrays.stream(options).map(Enum::name).toList();
    }
}
