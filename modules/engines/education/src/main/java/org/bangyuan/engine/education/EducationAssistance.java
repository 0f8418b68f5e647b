package org.bangyuan.engine.education;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.EducationResult;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 四(四): reductions, grants and social help come first and are the schools'; where the burden is
 * still heavy the county may add a supplement (视情), which should not exceed what remains.
 */
@ApplicationScoped
public class EducationAssistance implements AssistanceEngine<EducationFacts, EducationResult> {
    private static final Citation SECTION = measure("四(四)");
    private static final Citation CHANNEL = measure("五-渠道");

    @Override
    public AssistanceType type() {
        return AssistanceType.EDUCATION;
    }

    @Override
    public Class<EducationFacts> factsType() {
        return EducationFacts.class;
    }

    @Override
    public String version() {
        return "education-1";
    }

    @Override
    public Determination<EducationResult> assess(EducationFacts facts, Standards standards) {
        Explanation why = new Explanation();
        boolean covered = facts.stage() == null || facts.stage().isNamed();
        if (facts.stage() != null) {
            why.because(
                    SECTION,
                    covered ? "education.stage" : "education.stage-not-named",
                    facts.stage());
        }
        Money remaining =
                facts.fees()
                        .minus(facts.reductions())
                        .minus(facts.grants())
                        .minus(facts.socialHelp())
                        .orZeroIfNegative();
        why.because(
                SECTION,
                "education.remaining",
                facts.fees(),
                facts.reductions(),
                facts.grants(),
                facts.socialHelp(),
                remaining);
        Money over = over(facts.proposed(), remaining, why);
        EducationResult result = new EducationResult(covered, remaining, over);
        if (!covered) {
            return why.notEntitled(result);
        }
        why.because(CHANNEL, "education.channel");
        return why.discretionary(result);
    }

    private static Money over(Money proposed, Money remaining, Explanation why) {
        if (proposed == null) {
            return null;
        }
        Money over = proposed.minus(remaining).orZeroIfNegative();
        why.because(
                SECTION,
                over.isZero() ? "education.supplement" : "education.supplement-over",
                proposed,
                remaining,
                over);
        return over;
    }
}
