package org.bangyuan.engine.facts;

import java.time.LocalDate;
import org.bangyuan.engine.LawError;

/**
 * 不予援助情形 as recorded. It counts against the person it concerns, never against the household.
 *
 * @param ground which of 三(二)
 * @param from first day; for a crime the day of the judgment
 * @param to last day, or null while it goes on
 * @param ofApplicant false where it concerns another member of the family
 * @param sentence what the criminal matter ended with, or null
 * @param policeReport a police or petition-office report is on file
 */
public record Exclusion(
        ExclusionGround ground,
        LocalDate from,
        LocalDate to,
        boolean ofApplicant,
        Sentence sentence,
        boolean policeReport) {
    public Exclusion {
        LawError.requireFact(ground, "exclusions.ground");
        LawError.requireFact(from, "exclusions.from");
        if (to != null && to.isBefore(from)) {
            throw new LawError(LawError.PERIOD_REVERSED, "exclusions", from, to);
        }
    }

    public boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
