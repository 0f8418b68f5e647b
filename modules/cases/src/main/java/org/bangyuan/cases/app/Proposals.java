package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Departures;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.Proposal;
import org.bangyuan.cases.domain.ProposalReader;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/** 拟办: what an officer may propose, and what has to be explained. */
@Dependent
public class Proposals {
    private final Assessments assessments;
    private final ReasonCodes reasons;
    private final People people;
    private final Acting acting;

    @Inject
    public Proposals(Assessments assessments, ReasonCodes reasons, People people, Acting acting) {
        this.assessments = assessments;
        this.reasons = reasons;
        this.people = people;
        this.acting = acting;
    }

    /**
     * @throws Problem INVALID per field; RULE_BROKEN where the text lets nothing be granted
     */
    Proposal.Terms read(AssistanceCase matter, CountyDesk.Draft typed) {
        FieldReader fields = new FieldReader();
        ProposalReader reader = new ProposalReader(fields, refusalCodes());
        Proposal.Terms terms = reader.read(typed);
        boolean approval = terms.isApproval() && fields.isFaultless();
        if (approval) {
            Assessment assessment = assessments.of(matter, acting.today(), terms.amount());
            requireGrantable(matter, assessment);
            reader.requireExplanation(terms, Departures.of(matter, terms.amount(), assessment));
        }
        fields.requireFaultless();
        return terms;
    }

    private Set<String> refusalCodes() {
        return reasons.of(ReasonCode.Kind.REFUSE).stream()
                .map(ReasonCode::code)
                .collect(Collectors.toSet());
    }

    /**
     * @throws Problem RULE_BROKEN {@code cases.not-eligible}, {@code cases.applicant-died} or
     *     {@code cases.cannot-assess}
     */
    void requireGrantable(AssistanceCase matter, Assessment assessment) {
        LocalDate died = people.payeeAccount(new PersonId(matter.applicant().person())).died();
        if (died != null) {
            throw Problem.ruleBroken(Citation.measure("四(六)"), "cases.applicant-died", died);
        }
        if (assessment.error() != null) {
            throw Problem.ruleBroken(
                    Citation.measure("五2"),
                    "cases.cannot-assess",
                    StepTexts.error(assessment.error(), acting.locale()));
        }
        if (assessment.isBarred()) {
            throw Problem.ruleBroken(
                    assessment.steps().get(assessment.steps().size() - 1).citation(),
                    "cases.not-eligible",
                    StepTexts.sentence(
                            assessment.steps().get(assessment.steps().size() - 1),
                            acting.locale()));
        }
    }
}
