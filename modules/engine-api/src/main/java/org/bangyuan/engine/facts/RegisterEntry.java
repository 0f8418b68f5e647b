package org.bangyuan.engine.facts;

import java.time.LocalDate;
import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.AreaCode;

/**
 * An entry of the household that the person belongs to in a register of social assistance.
 *
 * @param kind which register
 * @param area the county that keeps it and pays
 * @param approved day of approval
 * @param joined day on which the person joined the household; null if from the beginning
 * @param ended day on which the entry ended; null while it goes on
 */
public record RegisterEntry(
        RegisterKind kind, AreaCode area, LocalDate approved, LocalDate joined, LocalDate ended) {
    public RegisterEntry {
        LawError.requireFact(kind, "registers.kind");
        LawError.requireFact(area, "registers.area");
        LawError.requireFact(approved, "registers.approved");
    }

    /** The later of approval and joining: from that day the person is in a registered household. */
    public LocalDate begins() {
        return joined != null && joined.isAfter(approved) ? joined : approved;
    }

    public boolean coversOn(LocalDate day) {
        return !begins().isAfter(day) && (ended == null || !ended.isBefore(day));
    }
}
