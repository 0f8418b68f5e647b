package org.bangyuan.assessment.domain;

import java.util.List;
import org.bangyuan.assessment.api.HouseholdEntitlements.Answer;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Step;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * One type for one member: the engine's answer, or what the record alone tells.
 *
 * @param steps of the engine
 * @param note key of a sentence of our own where the engine cannot be asked, or null
 * @param cited clause of the note
 * @param missing names of facts, as the engines and scenarios call them
 */
public record GlanceLine(
        AssistanceType type,
        Answer answer,
        Money amount,
        List<Step> steps,
        String note,
        Citation cited,
        List<String> missing) {
    static GlanceLine of(AssistanceType type, Determination<?> said) {
        Answer answer = Answer.NOT_ENTITLED;
        if (said instanceof Determination.Entitled) {
            answer = Answer.ENTITLED;
        } else if (said instanceof Determination.Discretionary) {
            answer = Answer.DISCRETIONARY;
        }
        Money amount = said.due().isPositive() ? said.due() : null;
        return new GlanceLine(type, answer, amount, said.steps(), null, null, List.of());
    }

    static GlanceLine of(AssistanceType type, LawError obstacle) {
        String fact =
                obstacle.code().equals(LawError.MISSING_FACT)
                        ? String.valueOf(obstacle.args().get(0))
                        : obstacle.code();
        return missing(type, null, fact);
    }

    static GlanceLine missing(AssistanceType type, String note, String... facts) {
        return new GlanceLine(
                type, Answer.MISSING, null, List.of(), note, type.section(), List.of(facts));
    }

    static GlanceLine not(AssistanceType type, String note) {
        return new GlanceLine(
                type, Answer.NOT_ENTITLED, null, List.of(), note, type.section(), List.of());
    }
}
