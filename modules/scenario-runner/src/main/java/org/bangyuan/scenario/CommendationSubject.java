package org.bangyuan.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.CommendationResult;
import org.bangyuan.engine.temporary.CommendedVeterans;

/** 四(六) third paragraph: holders of commendations, and those whom the county has named. */
final class CommendationSubject implements Subject {
    private final CommendedVeterans rule = new CommendedVeterans();

    @Override
    public String key() {
        return "commendation";
    }

    @Override
    public Shape facts() {
        return Shape.of("level", "named_by_county", "upheaval");
    }

    @Override
    public Shape answers() {
        return Shape.of("covered");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Determination<CommendationResult> determination =
                rule.assess(
                        new CommendationFacts(
                                facts.term("level", CommendationFacts.Level.class),
                                facts.truth("named_by_county", false),
                                facts.truthOrNull("upheaval")),
                        setting.standards());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("covered", determination.result().covered());
        return new Answer(values, determination.steps());
    }
}
