package org.bangyuan.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.EligibilityEngine;

/**
 * An engine that is to replace today's of its section.
 *
 * @param subject its section
 * @param version as it says of itself
 * @param type of a type of assistance, or null
 * @param eligibility of 三, or null
 */
public record ProposedEngine(
        TrialSubject subject,
        String version,
        AssistanceEngine<?, ?> type,
        EligibilityEngine eligibility) {
    static ProposedEngine of(AssistanceEngine<?, ?> engine) {
        return new ProposedEngine(
                TrialSubject.valueOf(engine.type().name()), engine.version(), engine, null);
    }

    static ProposedEngine of(EligibilityEngine engine) {
        return new ProposedEngine(TrialSubject.ELIGIBILITY, engine.version(), null, engine);
    }

    /** Today's engines of the types, with this one in the place of its own. */
    public List<AssistanceEngine<?, ?>> among(Iterable<AssistanceEngine<?, ?>> today) {
        List<AssistanceEngine<?, ?>> engines = new ArrayList<>();
        for (AssistanceEngine<?, ?> engine : today) {
            boolean isReplaced = type != null && type.type() == engine.type();
            engines.add(isReplaced ? type : engine);
        }
        return engines;
    }

    /** This one where it is of 三, else today's. */
    public EligibilityEngine orElse(EligibilityEngine today) {
        return eligibility == null ? today : eligibility;
    }
}
