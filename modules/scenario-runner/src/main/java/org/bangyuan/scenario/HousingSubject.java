package org.bangyuan.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.HousingFacts.Grade;
import org.bangyuan.engine.facts.HousingFacts.Household;
import org.bangyuan.engine.facts.HousingFacts.PublicRental;
import org.bangyuan.engine.facts.HousingFacts.PublicRentalQueue;
import org.bangyuan.engine.facts.HousingFacts.RuralDilapidated;
import org.bangyuan.engine.facts.HousingResult;
import org.bangyuan.engine.facts.HousingResult.Department;
import org.bangyuan.engine.facts.HousingResult.Outcome;
import org.bangyuan.engine.housing.HousingAssistance;

/** 四(三): dangerous dwellings and public rental housing. */
final class HousingSubject implements Subject {
    private enum Kind {
        RURAL_DILAPIDATED,
        PUBLIC_RENTAL,
        PUBLIC_RENTAL_QUEUE
    }

    private final HousingAssistance engine = new HousingAssistance();

    @Override
    public String key() {
        return "housing";
    }

    @Override
    public Shape facts() {
        return Shape.of("kind", "household", "only_dwelling", "grade", "qualifies", "units")
                .with("queue", Shape.of("id", "veteran_in_difficulty", "since"));
    }

    @Override
    public Shape answers() {
        return Shape.of("outcome", "to", "allotted");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Kind kind = LawError.requireFact(facts.term("kind", Kind.class), "kind");
        Determination<HousingResult> determination =
                engine.assess(asked(kind, facts), setting.standards());
        HousingResult result = determination.result();
        Map<String, Object> values = new LinkedHashMap<>();
        if (kind == Kind.PUBLIC_RENTAL_QUEUE) {
            values.put("allotted", result.allotted());
        } else {
            values.put("outcome", result.outcome());
            values.put("to", result.outcome() == Outcome.REFER ? Department.HOUSING_BUREAU : null);
        }
        return new Answer(values, determination.steps());
    }

    private static HousingFacts asked(Kind kind, Facts facts) {
        return switch (kind) {
            case RURAL_DILAPIDATED ->
                    new RuralDilapidated(
                            facts.term("household", Household.class),
                            facts.truthOrNull("only_dwelling"),
                            facts.term("grade", Grade.class));
            case PUBLIC_RENTAL -> new PublicRental(facts.truthOrNull("qualifies"));
            case PUBLIC_RENTAL_QUEUE ->
                    new PublicRentalQueue(
                            facts.whole("units"),
                            facts.get("queue").isEmpty()
                                    ? null
                                    : facts.parts("queue").stream()
                                            .map(HousingSubject::place)
                                            .toList());
        };
    }

    private static HousingFacts.Place place(Facts facts) {
        return new HousingFacts.Place(
                facts.get("id").map(Place::text).orElse(null),
                facts.truthOrNull("veteran_in_difficulty"),
                facts.date("since"));
    }
}
