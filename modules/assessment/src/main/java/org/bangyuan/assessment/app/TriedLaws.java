package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.domain.Glance;
import org.bangyuan.assessment.domain.GlanceComparison;
import org.bangyuan.assessment.domain.LivingComparison;
import org.bangyuan.assessment.domain.LivingComparison.Law;
import org.bangyuan.assessment.domain.ProposedEngine;
import org.bangyuan.assessment.domain.RuleComparison;
import org.bangyuan.assessment.domain.TrialReach;
import org.bangyuan.assessment.persistence.RuleTrialWork.Change;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;

/** What holds today and what is tried, as one comparison: other values, or another engine. */
@Dependent
public class TriedLaws {
    private final TriedParameters parameters;
    private final ProposedEngines proposed;
    private final Instance<AssistanceEngine<?, ?>> engines;
    private final EligibilityEngine eligibility;

    @Inject
    public TriedLaws(
            TriedParameters parameters,
            ProposedEngines proposed,
            Instance<AssistanceEngine<?, ?>> engines,
            EligibilityEngine eligibility) {
        this.parameters = parameters;
        this.proposed = proposed;
        this.engines = engines;
        this.eligibility = eligibility;
    }

    /**
     * @throws IllegalStateException if the engine to be tried is no longer where it was
     */
    RuleComparison comparison(Change change) {
        Parameters today = parameters.today();
        return change.engine() == null
                ? ofValue(change, today, parameters.in(today, change))
                : ofEngine(change, today);
    }

    /** Twelve months of the top-up the short way; anything else by the household at a glance. */
    private RuleComparison ofValue(Change change, Parameters today, Parameters tried) {
        if (TrialReach.isOfLivingAlone(change.name())) {
            AssistanceEngine<LivingFacts, LivingResult> living = living(engines);
            return new LivingComparison(
                    new Law(living, today), new Law(living, tried), change.first(), change.last());
        }
        return new GlanceComparison(
                new Glance(engines, eligibility, today, change.from()),
                new Glance(engines, eligibility, tried, change.from()),
                change.from());
    }

    private RuleComparison ofEngine(Change change, Parameters today) {
        ProposedEngine engine =
                proposed.find(change.engine().digest())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no proposed engine of digest "
                                                        + change.engine().digest()));
        List<AssistanceEngine<?, ?>> held = new ArrayList<>();
        engines.forEach(held::add);
        List<AssistanceEngine<?, ?>> tried = engine.among(held);
        if (engine.subject() == TrialSubject.LIVING) {
            return new LivingComparison(
                    new Law(living(held), today),
                    new Law(living(tried), today),
                    change.first(),
                    change.last());
        }
        return new GlanceComparison(
                new Glance(held, eligibility, today, change.from()),
                new Glance(tried, engine.orElse(eligibility), today, change.from()),
                change.from());
    }

    @SuppressWarnings("unchecked") // factsType() says what the engine is asked about
    static AssistanceEngine<LivingFacts, LivingResult> living(
            Iterable<AssistanceEngine<?, ?>> engines) {
        for (AssistanceEngine<?, ?> engine : engines) {
            if (engine.type() == AssistanceType.LIVING && engine.factsType() == LivingFacts.class) {
                return (AssistanceEngine<LivingFacts, LivingResult>) engine;
            }
        }
        throw new IllegalStateException("no engine for " + AssistanceType.LIVING);
    }
}
