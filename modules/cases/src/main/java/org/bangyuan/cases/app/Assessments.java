package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.Assessor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CaseFacts;
import org.bangyuan.cases.domain.Matter;
import org.bangyuan.cases.domain.Recomputed;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.cases.persistence.FrozenDecisions;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.kernel.Money;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/**
 * 认定: gathers the facts as known today and asks the engines, eligibility first, then that of the
 * assistance type. The engines are found by what they do, never by name.
 */
@Dependent
public class Assessments {
    private final People people;
    private final ParameterBook parameters;
    private final EligibilityEngine eligibility;
    private final Instance<AssistanceEngine<?, ?>> engines;
    private final AssistanceCases cases;

    @Inject
    public Assessments(
            People people,
            ParameterBook parameters,
            EligibilityEngine eligibility,
            Instance<AssistanceEngine<?, ?>> engines,
            AssistanceCases cases) {
        this.people = people;
        this.parameters = parameters;
        this.eligibility = eligibility;
        this.engines = engines;
        this.cases = cases;
    }

    /**
     * @param decided day of the decision, or null while it is only looked at
     * @param approved the amount to be granted, or null
     */
    public Assessment of(AssistanceCase matter, LocalDate decided, Money approved) {
        PersonId person = new PersonId(matter.applicant().person());
        Matter.Facts stated = matter.matter();
        EligibilityFacts facts =
                new EligibilityFacts(
                        matter.receivedOn(),
                        decided,
                        people.eligibilityFacts(
                                person, matter.applicant().identity(), matter.receivedOn()),
                        stated.hardship(),
                        stated.cause(),
                        people.exclusions(person));
        TemporaryFacts temporary =
                new TemporaryFacts(
                        stated.cause(),
                        stated.happenedOn(),
                        matter.responsibility().area(),
                        matter.members().size(),
                        stated.socialAssistance(),
                        cases.isHelpedBefore(matter, everyId(matter)),
                        approved,
                        Money.ZERO,
                        null,
                        null);
        return assessor().assess(new CaseFacts(facts, temporary, approved), parameters.current());
    }

    /** Of the household, those of records that were merged into theirs too. */
    private List<UUID> everyId(AssistanceCase matter) {
        return matter.members().stream()
                .map(member -> new PersonId(member.statement().person()))
                .flatMap(person -> people.aliases(person).stream())
                .map(PersonId::value)
                .toList();
    }

    /** Whether the text covers somebody who is about to apply; warns early and decides nothing. */
    public Assessment ofApplicant(EligibilityFacts facts) {
        return assessor().assess(new CaseFacts(facts, null, null), parameters.current());
    }

    /** Computed again from what a decision froze. */
    public Assessment replay(String factsJson, String parametersJson) {
        return assessor()
                .assess(
                        FrozenJson.facts(factsJson),
                        new Parameters(FrozenJson.parameters(parametersJson)));
    }

    /** A stored decision held against what the engines say now of what it froze. */
    Recomputed recompute(FrozenDecisions.Frozen decision) {
        return Recomputed.of(
                decision.outcomeKey(),
                decision.payFen(),
                FrozenJson.facts(decision.factsJson()),
                new Parameters(FrozenJson.parameters(decision.parametersJson())),
                eligibility,
                temporaryEngine());
    }

    private Assessor assessor() {
        return new Assessor(eligibility, temporaryEngine());
    }

    @SuppressWarnings("unchecked") // factsType() says what the engine is asked about
    private AssistanceEngine<TemporaryFacts, TemporaryResult> temporaryEngine() {
        for (AssistanceEngine<?, ?> engine : engines) {
            if (engine.type() == AssistanceType.TEMPORARY
                    && engine.factsType() == TemporaryFacts.class) {
                return (AssistanceEngine<TemporaryFacts, TemporaryResult>) engine;
            }
        }
        throw new IllegalStateException("no engine for " + AssistanceType.TEMPORARY);
    }
}
