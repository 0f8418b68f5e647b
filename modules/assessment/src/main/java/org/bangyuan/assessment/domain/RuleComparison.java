package org.bangyuan.assessment.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
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
 * What each person of a county is due by today's values and by those that are tried, month by
 * month. Lives while one county is worked on.
 */
public final class RuleComparison {
    private final AssistanceEngine<LivingFacts, LivingResult> engine;
    private final Standards today;
    private final Standards tried;
    private final YearMonth first;
    private final YearMonth last;

    private final SortedMap<YearMonth, long[]> months = new TreeMap<>();
    private long persons;
    private long gain;
    private long lose;
    private long failed;

    /**
     * Somebody who would be due something else.
     *
     * @param wasReason sentences of the explanation, in Chinese
     */
    public record Touched(
            UUID person, long wasFen, long nowFen, String wasReason, String nowReason) {}

    public RuleComparison(
            AssistanceEngine<LivingFacts, LivingResult> engine,
            Standards today,
            Standards tried,
            YearMonth first,
            YearMonth last) {
        this.engine = engine;
        this.today = today;
        this.tried = tried;
        this.first = first;
        this.last = last;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, new long[2]);
        }
    }

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

    /**
     * @return null where nothing changes for the person
     */
    public Touched compare(PersonOnRecord person) {
        persons++;
        LivingFacts facts = facts(person);
        if (facts == null) {
            return null;
        }
        Said was = ask(facts, today);
        Said now = ask(facts, tried);
        add(was.months(), 0);
        add(now.months(), 1);
        if (was.error() != null || now.error() != null) {
            failed++;
        }
        int difference = now.due().compareTo(was.due());
        if (difference == 0 && was.months().equals(now.months())) {
            return null;
        }
        if (difference > 0) {
            gain++;
        } else if (difference < 0) {
            lose++;
        }
        return new Touched(
                person.id(), was.due().fen(), now.due().fen(), was.reason(), now.reason());
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
                                        List.of(),
                                        Map.of(),
                                        first,
                                        last,
                                        null))
                .orElse(null);
    }

    private Said ask(LivingFacts facts, Standards standards) {
        try {
            return new Said(engine.assess(facts, standards), null);
        } catch (LawError e) {
            return new Said(null, e);
        }
    }

    private void add(Map<YearMonth, Money> due, int column) {
        due.forEach((month, amount) -> months.get(month)[column] += amount.fen());
    }

    /** By month: what all are due by today's values and by those that are tried, in fen. */
    public SortedMap<YearMonth, long[]> months() {
        return months;
    }

    public long persons() {
        return persons;
    }

    public long gain() {
        return gain;
    }

    public long lose() {
        return lose;
    }

    public long failed() {
        return failed;
    }
}
