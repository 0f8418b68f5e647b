package org.bangyuan.scenario;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.employment.EmploymentAssistance;
import org.bangyuan.engine.facts.EmploymentFacts.Contribution;
import org.bangyuan.engine.facts.EmploymentFacts.FlexibleWork;
import org.bangyuan.engine.facts.EmploymentResult;
import org.bangyuan.engine.facts.EmploymentResult.Subsidies;
import org.bangyuan.kernel.RetirementCategory;

/** 四(五): two thirds of the contributions. */
final class EmploymentSubject implements Subject {
    private final EmploymentAssistance engine = new EmploymentAssistance();

    @Override
    public String key() {
        return "employment";
    }

    @Override
    public Shape facts() {
        return Shape.of("approved_on")
                .with("person", Shape.of("category", "born"))
                .with("contributions", Shape.of("months", "paid", "refunded"));
    }

    @Override
    public Shape answers() {
        return Shape.of("extendable", "retires", "last_month", "months_used", "subsidies", "total");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Facts person = LawError.requireFact(facts.part("person").orElse(null), "person");
        LawError.requireFact(facts.get("contributions").orElse(null), "contributions");
        Determination<EmploymentResult> determination =
                engine.assess(
                        new FlexibleWork(
                                person.term("category", RetirementCategory.class),
                                person.date("born"),
                                facts.date("approved_on"),
                                setting.area(),
                                facts.parts("contributions").stream()
                                        .map(EmploymentSubject::contribution)
                                        .toList()),
                        setting.standards());
        Subsidies result = (Subsidies) determination.result();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("extendable", result.extendable());
        values.put("retires", result.retires());
        values.put("last_month", result.lastMonth().orElse(null));
        values.put("months_used", result.monthsUsed());
        values.put("subsidies", result.subsidies());
        values.put("total", result.total());
        return new Answer(values, determination.steps());
    }

    private static Contribution contribution(Facts place) {
        List<YearMonth> months =
                LawError.requireFact(
                        place.get("months").map(Place::months).orElse(null),
                        "contributions.months");
        return new Contribution(
                months.get(0), months.get(1), place.money("paid"), place.money("refunded"));
    }
}
