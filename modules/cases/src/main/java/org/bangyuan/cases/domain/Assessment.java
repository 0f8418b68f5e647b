package org.bangyuan.cases.domain;

import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.kernel.Money;

/**
 * 认定: what the text says of the facts. It decides nothing; a named person does.
 *
 * @param eligibility null where a fact is missing
 * @param temporary null where the text covers the person or the hardship not at all
 * @param error why the text could not be applied, or null
 */
public record Assessment(
        CaseFacts facts,
        EligibilityResult.Outcome eligibility,
        TemporaryResult temporary,
        LawError error,
        List<Step> steps,
        List<ParameterValue> consulted,
        Versions versions) {
    /** Of the engines that answered. */
    public record Versions(String eligibility, String assistance) {}

    public Assessment {
        steps = List.copyOf(steps);
        consulted = List.copyOf(consulted);
    }

    /** Key of the text that sums it up. */
    public String outcomeKey() {
        return "cases.outcome." + outcome();
    }

    private String outcome() {
        if (error != null) {
            return "FACTS_MISSING";
        }
        if (temporary != null) {
            boolean plain =
                    eligibility == EligibilityResult.Outcome.ELIGIBLE
                            || temporary.outcome() == TemporaryResult.Outcome.DUPLICATE_EVENT;
            if (!plain) {
                return eligibility.name();
            }
            return isTemporary(TemporaryResult.Outcome.PAY) && UnnamedEvent.isIn(facts.temporary())
                    ? "COUNTY_DECIDES"
                    : temporary.outcome().name();
        }
        return eligibility == EligibilityResult.Outcome.ELIGIBLE
                ? "COUNTY_DECIDES"
                : eligibility.name();
    }

    /** True where the text does not let the county grant anything. */
    public boolean isBarred() {
        return eligibility == EligibilityResult.Outcome.OUT_OF_SCOPE
                || eligibility == EligibilityResult.Outcome.HARDSHIP_NOT_APPLICABLE
                || isTemporary(TemporaryResult.Outcome.DUPLICATE_EVENT);
    }

    /** True where somebody has to weigh an exclusion, with reasons (三(二)). */
    public boolean needsWeighing() {
        return eligibility == EligibilityResult.Outcome.EXCLUDED
                || eligibility == EligibilityResult.Outcome.COUNTY_DISCRETION;
    }

    /** True where social assistance should come first (四(六)). */
    public boolean isReferredFirst() {
        return isTemporary(TemporaryResult.Outcome.REFER_FIRST);
    }

    private boolean isTemporary(TemporaryResult.Outcome outcome) {
        return temporary != null && temporary.outcome() == outcome;
    }

    public Optional<Money> softCap() {
        return temporary == null ? Optional.empty() : Optional.ofNullable(temporary.softCap());
    }

    /** What is to be paid of the approved amount; the whole where no engine adds anything up. */
    public Money pay() {
        if (facts.approved() == null) {
            return null;
        }
        return temporary == null ? facts.approved() : temporary.payIfAny().orElse(facts.approved());
    }
}
