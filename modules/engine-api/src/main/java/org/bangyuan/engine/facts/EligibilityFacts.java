package org.bangyuan.engine.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * What 三 is asked about.
 *
 * @param applied day of application
 * @param decided day of decision, or null before it
 * @param applicant the person who applies
 * @param hardship 困难情形
 * @param cause what happened; null unless the hardship is an event
 * @param exclusions everything recorded, of whomever
 */
public record EligibilityFacts(
        LocalDate applied,
        LocalDate decided,
        Applicant applicant,
        Hardship hardship,
        EventCause cause,
        List<Exclusion> exclusions) {
    public EligibilityFacts {
        exclusions = List.copyOf(exclusions);
    }
}
