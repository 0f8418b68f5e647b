package org.bangyuan.scenario;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.facts.SocialFacts;
import org.bangyuan.engine.facts.SocialFacts.Service;
import org.bangyuan.engine.facts.SocialResult;
import org.bangyuan.engine.social.SocialAssistance;

/** 四(七): services by need. */
final class SocialSubject implements Subject {
    private final SocialAssistance engine = new SocialAssistance();

    @Override
    public String key() {
        return "social";
    }

    @Override
    public Shape facts() {
        return Shape.of("needs", "offered");
    }

    @Override
    public Shape answers() {
        return Shape.of("matched", "open");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Determination<SocialResult> determination =
                engine.assess(
                        new SocialFacts(services(facts, "needs"), services(facts, "offered")),
                        setting.standards());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("matched", determination.result().matched());
        values.put("open", determination.result().open());
        return new Answer(values, determination.steps());
    }

    private static Set<Service> services(Facts facts, String key) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        facts.parts(key).forEach(part -> services.add(part.place().term(Service.class)));
        return services;
    }
}
