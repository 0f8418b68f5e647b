package org.bangyuan.scenario;

import java.util.List;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.Sentence;

/** 三: who may be helped. */
final class EligibilitySubject implements Subject {
    private enum Whose {
        APPLICANT,
        FAMILY_MEMBER
    }

    private final Eligibility engine = new Eligibility();

    @Override
    public String key() {
        return "eligibility";
    }

    @Override
    public Shape facts() {
        return Shape.of("applied", "decided", "hardship", "cause")
                .with(
                        "person",
                        Shape.of("identity", "kin", "born", "registered_in", "regular_pension"))
                .with(
                        "exclusions",
                        Shape.of("ground", "from", "to", "of", "sentence", "police_report"));
    }

    @Override
    public Shape answers() {
        return Shape.of("outcome");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Facts person = LawError.requireFact(facts.part("person").orElse(null), "person");
        List<Exclusion> exclusions =
                facts.parts("exclusions").stream().map(EligibilitySubject::exclusion).toList();
        Determination<EligibilityResult> determination =
                engine.assess(
                        new EligibilityFacts(
                                facts.date("applied"),
                                facts.date("decided"),
                                new Applicant(
                                        person.term("identity", Identity.class),
                                        person.term("kin", Kin.class),
                                        person.date("born"),
                                        person.area("registered_in"),
                                        person.truth("regular_pension", false)),
                                facts.get("hardship")
                                        .map(place -> place.clause(Hardship::ofClause))
                                        .orElse(null),
                                facts.term("cause", EventCause.class),
                                exclusions),
                        setting.standards());
        return new Answer(
                Map.of("outcome", determination.result().outcome()), determination.steps());
    }

    private static Exclusion exclusion(Facts facts) {
        Whose whose = facts.term("of", Whose.class);
        return new Exclusion(
                facts.get("ground")
                        .map(place -> place.clause(ExclusionGround::ofClause))
                        .orElse(null),
                facts.date("from"),
                facts.date("to"),
                whose != Whose.FAMILY_MEMBER,
                facts.term("sentence", Sentence.class),
                facts.truth("police_report", false));
    }
}
