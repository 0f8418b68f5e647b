package org.bangyuan.engine.facts;

import java.util.Optional;
import org.bangyuan.kernel.Money;

/**
 * What 四(四) says. The stages are helped by schools and the department of education; the local
 * supplement is the county's, within what remains.
 *
 * @param covered the stage is one of the four, or was not asked about
 * @param remaining what the family still bears, never below zero
 * @param over by how much the proposed supplement exceeds it: a warning; null without a proposal
 */
public record EducationResult(boolean covered, Money remaining, Money over) {
    public Optional<Money> overIfProposed() {
        return Optional.ofNullable(over);
    }
}
