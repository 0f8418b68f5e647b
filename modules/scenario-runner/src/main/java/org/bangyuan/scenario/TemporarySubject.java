package org.bangyuan.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.engine.temporary.TemporaryAssistance;

/** 四(六): one-off grants after an event. */
final class TemporarySubject implements Subject {
    private final TemporaryAssistance engine = new TemporaryAssistance();

    @Override
    public String key() {
        return "temporary";
    }

    @Override
    public Shape facts() {
        return Shape.of(
                "event",
                "happened",
                "household_size",
                "social_assistance",
                "applied_before",
                "approved",
                "advanced",
                "survivors",
                "budget_left");
    }

    @Override
    public Shape answers() {
        return Shape.of("outcome", "pay", "soft_cap", "over", "shares");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Determination<TemporaryResult> determination =
                engine.assess(
                        new TemporaryFacts(
                                facts.term("event", EventCause.class),
                                facts.date("happened"),
                                setting.area(),
                                facts.whole("household_size"),
                                facts.term("social_assistance", SocialAssistance.class),
                                facts.truth("applied_before", false),
                                facts.money("approved"),
                                facts.money("advanced"),
                                facts.whole("survivors"),
                                facts.money("budget_left")),
                        setting.standards());
        TemporaryResult result = determination.result();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcome", result.outcome());
        values.put("pay", result.pay());
        values.put("soft_cap", result.softCap());
        values.put("over", result.over());
        values.put("shares", result.shares());
        return new Answer(values, determination.steps());
    }
}
