package org.bangyuan.cases.domain;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.ConsultedStandards;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;

/**
 * Asks who is covered (三), then what 四(六) adds up, and remembers every standard that was looked at:
 * the same facts under those standards give the same answer for ever.
 */
public final class Assessor {
    private final EligibilityEngine eligibility;
    private final AssistanceEngine<TemporaryFacts, TemporaryResult> assistance;

    public Assessor(
            EligibilityEngine eligibility,
            AssistanceEngine<TemporaryFacts, TemporaryResult> assistance) {
        this.eligibility = eligibility;
        this.assistance = assistance;
    }

    /** What the text says; where a fact or a parameter is missing, that is what the answer says. */
    public Assessment assess(CaseFacts facts, Standards standards) {
        ConsultedStandards consulted = new ConsultedStandards(standards);
        List<Step> steps = new ArrayList<>();
        EligibilityResult.Outcome who = null;
        TemporaryResult what = null;
        LawError error = null;
        try {
            Determination<EligibilityResult> covered =
                    eligibility.assess(facts.eligibility(), consulted);
            steps.addAll(covered.steps());
            who = covered.result().outcome();
            if (facts.temporary() != null && mayBeGranted(who)) {
                Determination<TemporaryResult> grant =
                        assistance.assess(UnnamedEvent.asked(facts.temporary()), consulted);
                steps.addAll(UnnamedEvent.said(facts.temporary(), grant.steps()));
                what = grant.result();
            }
        } catch (LawError e) {
            error = e;
        }
        return new Assessment(
                facts,
                who,
                what,
                error,
                steps,
                List.copyOf(consulted.consulted()),
                new Assessment.Versions(eligibility.version(), assistance.version()));
    }

    private static boolean mayBeGranted(EligibilityResult.Outcome who) {
        return who != EligibilityResult.Outcome.OUT_OF_SCOPE
                && who != EligibilityResult.Outcome.HARDSHIP_NOT_APPLICABLE;
    }
}
