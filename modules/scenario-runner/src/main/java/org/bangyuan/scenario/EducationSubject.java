package org.bangyuan.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.education.EducationAssistance;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.EducationResult;

/** 四(四): what a family still bears. */
final class EducationSubject implements Subject {
    private final EducationAssistance engine = new EducationAssistance();

    @Override
    public String key() {
        return "education";
    }

    @Override
    public Shape facts() {
        return Shape.of("stage", "fees", "reductions", "grants", "social_help", "proposed");
    }

    @Override
    public Shape answers() {
        return Shape.of("covered", "remaining", "over");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Determination<EducationResult> determination =
                engine.assess(
                        new EducationFacts(
                                facts.term("stage", EducationFacts.Stage.class),
                                facts.money("fees"),
                                facts.money("reductions"),
                                facts.money("grants"),
                                facts.money("social_help"),
                                facts.money("proposed")),
                        setting.standards());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("covered", determination.result().covered());
        values.put("remaining", determination.result().remaining());
        values.put("over", determination.result().over());
        return new Answer(values, determination.steps());
    }
}
