package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.AssistanceApproved;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CaseClock;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.cases.domain.Departures;
import org.bangyuan.cases.domain.FrozenStep;
import org.bangyuan.cases.domain.Proposal;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.Citation;
import org.bangyuan.papers.api.Numbering;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.PersonId;

/**
 * 作出决定: assesses once more by the facts of the day, freezes everything that the decision rests on,
 * issues the paper, and lets others know, all in one transaction.
 */
@Dependent
public class Decisions {
    private static final int LEAST_EXPLANATION = 10;

    private final Assessments assessments;
    private final Proposals proposals;
    private final Numbering numbering;
    private final CasePapers papers;
    private final ParameterBook parameters;
    private final Event<AssistanceApproved> approved;

    @Inject
    public Decisions(
            Assessments assessments,
            Proposals proposals,
            Numbering numbering,
            CasePapers papers,
            ParameterBook parameters,
            Event<AssistanceApproved> approved) {
        this.assessments = assessments;
        this.proposals = proposals;
        this.numbering = numbering;
        this.papers = papers;
        this.parameters = parameters;
        this.approved = approved;
    }

    /**
     * Decides as drafted.
     *
     * @throws Problem RULE_BROKEN where the facts of today no longer carry the draft, or where the
     *     approver has put one of its standards in force today (SD-6)
     */
    void decide(CaseStep step) {
        AssistanceCase matter = step.matter();
        Actor approver = step.actor();
        matter.requireDecidable(approver);
        Proposal.Terms terms = matter.proposal().orElseThrow().terms();
        Assessment assessment = assessments.of(matter, approver.today(), terms.amount());
        if (terms.isApproval()) {
            requireCarried(matter, terms, assessment);
        }
        requireOthersStandards(assessment, approver);
        List<FrozenStep> steps = Explanations.steps(matter, assessment);
        String document =
                numbering.next(
                        Numbering.Series.DECISION,
                        matter.handling().countyOrg(),
                        approver.today().getYear());
        matter.decide(approver, document, grounds(matter, assessment, steps));
        papers.decision(matter, steps);
    }

    /** What came to light since the draft may bar it, or want an explanation that is not there. */
    private void requireCarried(
            AssistanceCase matter, Proposal.Terms terms, Assessment assessment) {
        proposals.requireGrantable(matter, assessment);
        boolean unexplained =
                terms.explanation().codePointCount(0, terms.explanation().length())
                        < LEAST_EXPLANATION;
        if (unexplained && !Departures.of(matter, terms.amount(), assessment).isEmpty()) {
            throw Problem.ruleBroken(Citation.measure("五3"), "cases.draft-outdated");
        }
    }

    /** SD-6: nobody approves a standard and on the same day a case that uses it. */
    private void requireOthersStandards(Assessment assessment, Actor approver) {
        for (ParameterValue own : parameters.approvedBy(approver.username(), approver.today())) {
            boolean used =
                    assessment.consulted().stream()
                            .anyMatch(
                                    value ->
                                            value.name().equals(own.name())
                                                    && value.area().equals(own.area())
                                                    && value.from().equals(own.from()));
            if (used) {
                throw Problem.ruleBroken(Citation.measure("六(四)"), "cases.sd6");
            }
        }
    }

    private static CountyDecision.Grounds grounds(
            AssistanceCase matter, Assessment assessment, List<FrozenStep> steps) {
        return new CountyDecision.Grounds(
                assessment.outcomeKey(),
                assessment.versions().eligibility(),
                assessment.versions().assistance(),
                matter.clock(CaseClock.Kind.COUNTY)
                        .map(clock -> clock.deadline().calendarVersion())
                        .orElse(""),
                FrozenJson.facts(assessment.facts()),
                FrozenJson.parameters(assessment.consulted()),
                FrozenJson.steps(steps),
                assessment.pay());
    }

    /** Fired in the transaction of the decision: the observer's failure rolls it back. */
    void announce(AssistanceCase matter) {
        CountyDecision decision = matter.decision().orElseThrow();
        if (!decision.isApproved() || !matter.toPay().isPositive()) {
            return;
        }
        approved.fire(
                new AssistanceApproved(
                        UUID.randomUUID(),
                        new CaseId(matter.id()),
                        matter.number(),
                        decision.documentNumber(),
                        new PersonId(matter.applicant().person()),
                        matter.applicant().name(),
                        matter.applicant().maskedId(),
                        matter.handling(),
                        matter.matter().key(),
                        matter.toPay(),
                        decision.position(),
                        matter.paidBefore(),
                        decision.decidedOn(),
                        matter.payTo().holder(),
                        matter.payTo().bank(),
                        matter.matter().happenedOn()));
    }
}
