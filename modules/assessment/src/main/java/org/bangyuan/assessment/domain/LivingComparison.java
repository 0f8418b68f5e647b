package org.bangyuan.assessment.domain;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.kernel.Money;

/**
 * 四(一) of each person of a county, month by month: the short way for the parameters that move the
 * top-up alone and for another engine of it, since it asks once for twelve months.
 */
public final class LivingComparison extends RuleComparison {
    private final Law today;
    private final Law tried;
    private final YearMonth first;
    private final YearMonth last;

    public LivingComparison(Law today, Law tried, YearMonth first, YearMonth last) {
        super(first, last);
        this.today = today;
        this.tried = tried;
        this.first = first;
        this.last = last;
    }

    /** What holds, or would hold: an engine under standards. */
    public record Law(AssistanceEngine<LivingFacts, LivingResult> engine, Standards standards) {}

    /** One answer, or why there is none. */
    private record Said(Determination<LivingResult> answer, LawError error) {
        Money due() {
            return answer == null ? Money.ZERO : answer.due();
        }

        Map<YearMonth, Money> months() {
            return answer == null ? Map.of() : answer.result().months();
        }

        String reason() {
            return error != null
                    ? StepTexts.error(error, Locale.SIMPLIFIED_CHINESE)
                    : answer.steps().stream()
                            .map(step -> StepTexts.sentence(step, Locale.SIMPLIFIED_CHINESE))
                            .collect(Collectors.joining("；"));
        }
    }

    @Override
    Touched touched(HouseholdOnRecord household, PersonOnRecord person) {
        return touched(person);
    }

    private Touched touched(PersonOnRecord person) {
        LivingFacts facts = facts(person);
        if (facts == null) {
            return null;
        }
        Said was = ask(facts, today);
        Said now = ask(facts, tried);
        add(was.months(), 0);
        add(now.months(), 1);
        if (was.error() != null || now.error() != null) {
            failed();
        }
        int difference = now.due().compareTo(was.due());
        if (difference == 0 && was.months().equals(now.months())) {
            return null;
        }
        return new Touched(
                person.id(),
                difference,
                was.due().fen(),
                now.due().fen(),
                was.reason(),
                now.reason());
    }

    /** Null for whoever can be due nothing under any values: no veteran, or on no register. */
    private LivingFacts facts(PersonOnRecord person) {
        if (person.registers().isEmpty()) {
            return null;
        }
        return person.identities().stream()
                .filter(held -> held.identity() == Identity.VETERAN)
                .filter(held -> held.period().to() == null)
                .findFirst()
                .map(
                        held ->
                                new LivingFacts(
                                        true,
                                        held.discharged(),
                                        person.died(),
                                        person.registers().stream()
                                                .map(PersonOnRecord.OnRegister::entry)
                                                .toList(),
                                        person.receipts().suspensions(),
                                        Map.of(),
                                        first,
                                        last,
                                        null))
                .orElse(null);
    }

    private static Said ask(LivingFacts facts, Law law) {
        try {
            return new Said(law.engine().assess(facts, law.standards()), null);
        } catch (LawError e) {
            return new Said(null, e);
        }
    }
}
