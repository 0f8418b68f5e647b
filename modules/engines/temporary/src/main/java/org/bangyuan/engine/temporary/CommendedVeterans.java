package org.bangyuan.engine.temporary;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.SectionRule;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.CommendationFacts.Level;
import org.bangyuan.engine.facts.CommendationResult;
import org.bangyuan.kernel.Citation;

/**
 * 四(六) third paragraph: holders of commendations and those whom the county government has named.
 */
@ApplicationScoped
public class CommendedVeterans implements SectionRule<CommendationFacts, CommendationResult> {
    private static final Citation SECTION = measure("四(六)");

    @Override
    public AssistanceType type() {
        return AssistanceType.TEMPORARY;
    }

    @Override
    public Class<CommendationFacts> factsType() {
        return CommendationFacts.class;
    }

    @Override
    public Determination<CommendationResult> assess(CommendationFacts facts, Standards standards) {
        Explanation why = new Explanation();
        boolean commended = facts.level() != null && facts.level().compareTo(Level.COUNTY) >= 0;
        why.because(SECTION, commended ? "temporary.commended" : "temporary.not-commended");
        if (facts.namedByCounty()) {
            why.because(SECTION, "temporary.named-by-county");
        }
        if (!facts.upheaval()) {
            why.because(SECTION, "temporary.no-upheaval");
        }
        boolean covered = (commended || facts.namedByCounty()) && facts.upheaval();
        if (!covered) {
            return why.notEntitled(new CommendationResult(false));
        }
        why.because(SECTION, "temporary.amount-open");
        return why.discretionary(new CommendationResult(true));
    }
}
