package org.bangyuan.scenario;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingFacts.Suspension;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.kernel.Money;

/** 四(一): the monthly top-up. */
final class LivingSubject implements Subject {
    private final LivingAssistance engine = new LivingAssistance();

    @Override
    public String key() {
        return "living";
    }

    @Override
    public Shape facts() {
        return Shape.of("months", "paid", "run")
                .with("person", Shape.of("veteran", "discharged", "died"))
                .with("registers", Registers.SHAPE)
                .with("exclusions", Shape.of("from", "to"));
    }

    @Override
    public Shape answers() {
        return Shape.of("months", "total")
                .with("payable", Shape.of("current", "arrears", "recovery"));
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        List<YearMonth> months =
                LawError.requireFact(facts.get("months").map(Place::months).orElse(null), "months");
        Optional<Facts> person = facts.part("person");
        Determination<LivingResult> determination =
                engine.assess(
                        new LivingFacts(
                                person.map(p -> p.truth("veteran", true)).orElse(true),
                                person.map(p -> p.date("discharged")).orElse(null),
                                person.map(p -> p.date("died")).orElse(null),
                                Registers.read(facts, setting),
                                facts.parts("exclusions").stream()
                                        .map(e -> new Suspension(e.date("from"), e.date("to")))
                                        .toList(),
                                paid(facts),
                                months.get(0),
                                months.get(1),
                                facts.get("run").map(Place::month).orElse(null)),
                        setting.standards());
        LivingResult result = determination.result();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("months", result.months());
        values.put("total", result.total());
        result.payableIfRun().ifPresent(payable -> values.put("payable", shown(payable)));
        return new Answer(values, determination.steps());
    }

    private static Map<YearMonth, Money> paid(Facts facts) {
        Map<YearMonth, Money> paid = new LinkedHashMap<>();
        facts.get("paid").ifPresent(place -> paid.putAll(place.monthlyAmounts()));
        return paid;
    }

    private static Map<String, Money> shown(LivingResult.Payable payable) {
        Map<String, Money> shown = new LinkedHashMap<>();
        shown.put("current", payable.current());
        shown.put("arrears", payable.arrears());
        shown.put("recovery", payable.recovery());
        return shown;
    }
}
