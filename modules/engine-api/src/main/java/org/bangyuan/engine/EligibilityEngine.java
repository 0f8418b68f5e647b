package org.bangyuan.engine;

import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult;

/** 三 援助范围: asked before every engine of an assistance type. */
public interface EligibilityEngine {
    /**
     * Scope, hardship and exclusions of one applicant on the day of application and of decision.
     *
     * @throws LawError if a fact is missing
     */
    Determination<EligibilityResult> assess(EligibilityFacts facts, Standards standards);

    /** Changes whenever the same facts and standards may give another answer. */
    String version();
}
