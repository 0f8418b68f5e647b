package org.bangyuan.engine.temporary;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.engine.facts.TemporaryResult.Outcome;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;

/**
 * 四(六): one grant for one event of one household. The amount is the county's (视情), within a soft
 * ceiling that warns and does not limit; the engine adds up what the grant, the advance and the
 * budget come to. To survivors of a death in service the grant is due, and nothing has to come
 * first.
 */
@ApplicationScoped
public class TemporaryAssistance implements AssistanceEngine<TemporaryFacts, TemporaryResult> {
    private static final Citation SECTION = measure("四(六)");
    private static final Citation ONE_MATTER = measure("五");
    private static final Citation ADVANCE = measure("五-紧急");
    private static final Citation BUDGET = measure("六(二)");

    @Override
    public AssistanceType type() {
        return AssistanceType.TEMPORARY;
    }

    @Override
    public Class<TemporaryFacts> factsType() {
        return TemporaryFacts.class;
    }

    @Override
    public String version() {
        return "temporary-1";
    }

    @Override
    public Determination<TemporaryResult> assess(TemporaryFacts facts, Standards standards) {
        LawError.requireFact(facts.event(), "event");
        LawError.requireFact(facts.happened(), "happened");
        Explanation why = new Explanation();
        why.because(
                SECTION,
                facts.event().isDeath() ? "temporary.due-to-survivors" : "temporary.event",
                facts.event(),
                facts.happened());
        Money softCap = softCap(facts, standards, why);
        if (facts.appliedBefore()) {
            why.because(SECTION, "temporary.duplicate", facts.event(), facts.happened());
            why.because(ONE_MATTER, "temporary.one-matter");
            return why.notEntitled(withoutPayment(Outcome.DUPLICATE_EVENT, softCap));
        }
        boolean assistanceFirst =
                facts.socialAssistance() == SocialAssistance.NOT_APPLIED
                        && !facts.event().isDeath();
        if (assistanceFirst) {
            why.because(SECTION, "temporary.refer-first");
            return why.discretionary(withoutPayment(Outcome.REFER_FIRST, softCap));
        }
        if (facts.approved() == null) {
            why.because(SECTION, "temporary.amount-open");
            return why.discretionary(withoutPayment(Outcome.PAY, softCap));
        }
        return payment(facts, softCap, why);
    }

    private static Money softCap(TemporaryFacts facts, Standards standards, Explanation why) {
        LawError.requireFact(facts.area(), "area");
        int persons = facts.householdSize() == null ? 1 : facts.householdSize();
        ParameterValue standard =
                standards.get(
                        ParameterNames.DIBAO_STANDARD_MONTHLY, facts.area(), facts.happened());
        ParameterValue multiple =
                standards.get(
                        ParameterNames.TEMP_SINGLE_CAP_MULTIPLE, facts.area(), facts.happened());
        Rate factor = multiple.rate().times(persons);
        Money cap = standard.money().times(factor, RoundingMode.HALF_UP);
        why.using(
                List.of(standard, multiple),
                SECTION,
                "temporary.soft-cap",
                standard.money(),
                multiple.rate(),
                persons,
                cap);
        return cap;
    }

    private static TemporaryResult withoutPayment(Outcome outcome, Money softCap) {
        return new TemporaryResult(outcome, null, softCap, null, List.of());
    }

    private static Determination<TemporaryResult> payment(
            TemporaryFacts facts, Money softCap, Explanation why) {
        Money pay = facts.approved().minus(facts.advanced());
        why.because(SECTION, "temporary.approved", facts.approved());
        if (facts.approved().compareTo(softCap) > 0) {
            why.because(SECTION, "temporary.above-soft-cap", facts.approved(), softCap);
        }
        if (!facts.advanced().isZero()) {
            why.because(ADVANCE, "temporary.advanced", facts.approved(), facts.advanced(), pay);
        }
        if (pay.isNegative()) {
            Money over = pay.negated();
            why.because(ADVANCE, "temporary.over-advanced", over);
            return why.entitled(
                    Money.ZERO,
                    new TemporaryResult(
                            Outcome.OVER_ADVANCED,
                            Money.ZERO,
                            softCap,
                            over,
                            shares(Money.ZERO, facts.survivors(), why)));
        }
        List<Money> shares = shares(pay, facts.survivors(), why);
        Outcome outcome = Outcome.PAY;
        if (facts.budgetLeft() != null && pay.compareTo(facts.budgetLeft()) > 0) {
            why.because(BUDGET, "temporary.await-budget", pay, facts.budgetLeft());
            outcome = Outcome.AWAIT_BUDGET;
        }
        return why.entitled(pay, new TemporaryResult(outcome, pay, softCap, null, shares));
    }

    /** Equal parts; the fen that are left over go to those named first. */
    private static List<Money> shares(Money pay, Integer survivors, Explanation why) {
        if (survivors == null || survivors < 1) {
            return List.of();
        }
        long each = pay.fen() / survivors;
        long leftOver = pay.fen() % survivors;
        List<Money> shares = new ArrayList<>(survivors);
        for (int i = 0; i < survivors; i++) {
            shares.add(Money.ofFen(i < leftOver ? each + 1 : each));
        }
        why.because(SECTION, "temporary.shares", pay, survivors);
        return shares;
    }
}
