package org.bangyuan.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.facts.PremiumFacts;
import org.bangyuan.engine.facts.PremiumResult;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.medical.PremiumSubsidy;

/** 四(二): what the county gives towards the premium of the supplementary insurance. */
final class PremiumSubject implements Subject {
    private final PremiumSubsidy rule = new PremiumSubsidy();

    @Override
    public String key() {
        return "premium";
    }

    @Override
    public Shape facts() {
        return Shape.of("veteran", "household", "premium", "paid_on");
    }

    @Override
    public Shape answers() {
        return Shape.of("subsidy");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Determination<PremiumResult> determination =
                rule.assess(
                        new PremiumFacts(
                                facts.truth("veteran", true),
                                facts.term("household", RegisterKind.class),
                                facts.money("premium"),
                                facts.date("paid_on"),
                                setting.area()),
                        setting.standards());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subsidy", determination.result().subsidy());
        return new Answer(values, determination.steps());
    }
}
