package org.bangyuan.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.employment.EmploymentAssistance;
import org.bangyuan.engine.facts.EmploymentFacts;
import org.bangyuan.engine.facts.EmploymentResult;
import org.bangyuan.engine.facts.EmploymentResult.Handling;
import org.bangyuan.engine.facts.EmploymentResult.PostCheck;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.UnifiedSocialCreditCode;
import org.bangyuan.kernel.UnifiedSocialCreditCode.InvalidUnifiedSocialCreditCode;

/**
 * 四(五) besides the subsidy of contributions: posts, services, self-employment and the employer's
 * subsidy, each a subject of its own, so that no fact can be given that its rule does not read.
 */
final class EmploymentHelp implements Subject {
    private final EmploymentAssistance engine = new EmploymentAssistance();
    private final String key;
    private final Shape facts;
    private final Shape answers;
    private final BiFunction<Facts, Setting, EmploymentFacts> reader;

    private EmploymentHelp(
            String key,
            Shape facts,
            Shape answers,
            BiFunction<Facts, Setting, EmploymentFacts> reader) {
        this.key = key;
        this.facts = facts;
        this.answers = answers;
        this.reader = reader;
    }

    /** 公益性岗位, with the check of the minimum wage. */
    static Subject post() {
        return new EmploymentHelp(
                "public_welfare_post",
                Shape.of("household", "able_to_work", "without_work", "full_time", "wage", "month"),
                Shape.of("eligible", "wage_shortfall"),
                (facts, setting) ->
                        new EmploymentFacts.PublicWelfarePost(
                                facts.term("household", RegisterKind.class),
                                need(facts, "able_to_work"),
                                need(facts, "without_work"),
                                need(facts, "full_time"),
                                facts.money("wage"),
                                facts.get("month").map(Place::month).orElse(null),
                                setting.area()));
    }

    /** 就业服务. */
    static Subject services() {
        return new EmploymentHelp(
                "employment_services",
                Shape.of("veteran", "willing", "able"),
                Shape.of("outcome"),
                (facts, setting) ->
                        new EmploymentFacts.Services(
                                facts.truth("veteran", true),
                                need(facts, "willing"),
                                need(facts, "able")));
    }

    /** 自主就创业. */
    static Subject selfEmployment() {
        return new EmploymentHelp(
                "self_employment",
                Shape.of("household", "unemployed"),
                Shape.of("outcome"),
                (facts, setting) ->
                        new EmploymentFacts.SelfEmployment(
                                facts.term("household", RegisterKind.class),
                                need(facts, "unemployed")));
    }

    /** 用人单位社保补贴, payable to an organisation by its code. */
    static Subject employer() {
        return new EmploymentHelp(
                "employer_subsidy",
                Shape.of("employer", "veteran", "hard_to_employ", "in_hardship"),
                Shape.of("outcome", "payee"),
                (facts, setting) ->
                        new EmploymentFacts.EmployerSubsidy(
                                facts.get("employer").map(EmploymentHelp::code).orElse(null),
                                facts.truth("veteran", true),
                                need(facts, "hard_to_employ"),
                                need(facts, "in_hardship")));
    }

    private static boolean need(Facts facts, String key) {
        return LawError.requireFact(facts.truthOrNull(key), key);
    }

    private static UnifiedSocialCreditCode code(Place place) {
        try {
            return UnifiedSocialCreditCode.parse(place.text());
        } catch (InvalidUnifiedSocialCreditCode e) {
            throw place.problem("\"" + place.text() + "\" is " + e.getMessage());
        }
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Shape facts() {
        return facts;
    }

    @Override
    public Shape answers() {
        return answers;
    }

    @Override
    public Answer ask(Facts asked, Setting setting) {
        Determination<EmploymentResult> determination =
                engine.assess(reader.apply(asked, setting), setting.standards());
        Map<String, Object> values = new LinkedHashMap<>();
        if (determination.result() instanceof PostCheck check) {
            values.put("eligible", check.eligible());
            values.put("wage_shortfall", check.wageShortfall());
        } else {
            Handling handling = (Handling) determination.result();
            values.put("outcome", handling.outcome());
            if (answers.allows("payee")) {
                values.put("payee", handling.payee());
            }
        }
        return new Answer(values, determination.steps());
    }
}
