package org.bangyuan.cases.domain;

import java.util.Objects;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;

/**
 * A stored decision and what the engines say now of the same facts and parameters.
 *
 * @param wasFen null unless something was to be paid
 * @param nowFen null unless something is to be paid
 */
public record Recomputed(String wasOutcome, String nowOutcome, Long wasFen, Long nowFen) {
    /** Asks the engines that are given; needs no server. */
    public static Recomputed of(
            String wasOutcome,
            Long wasFen,
            CaseFacts facts,
            Parameters parameters,
            EligibilityEngine eligibility,
            AssistanceEngine<TemporaryFacts, TemporaryResult> temporary) {
        Assessment again = new Assessor(eligibility, temporary).assess(facts, parameters);
        return new Recomputed(
                wasOutcome,
                again.outcomeKey(),
                wasFen,
                again.pay() == null ? null : again.pay().fen());
    }

    public boolean isDifferent() {
        return !wasOutcome.equals(nowOutcome) || !Objects.equals(wasFen, nowFen);
    }
}
