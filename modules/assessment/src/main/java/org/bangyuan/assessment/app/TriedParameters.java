package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials.Start;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.domain.WhatIfs;
import org.bangyuan.assessment.persistence.RuleTrialWork.Change;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.policy.api.ParameterProposals;

/** Today's parameters, and the same with a value that is tried. */
@Dependent
public class TriedParameters {
    private final ParameterBook book;
    private final ParameterProposals proposals;

    @Inject
    public TriedParameters(ParameterBook book, ParameterProposals proposals) {
        this.book = book;
        this.proposals = proposals;
    }

    /** What is proposed, as a command says it. */
    Start of(UUID proposal) {
        ParameterProposals.ParameterProposal proposed = proposals.get(proposal);
        return new Start(
                proposed.name(),
                proposed.area().code(),
                proposed.value(),
                proposed.from().toString(),
                proposal);
    }

    Parameters today() {
        return book.current();
    }

    /** A proposal is tried as policy would put it in force; a value without one as it was typed. */
    Parameters in(Parameters today, Change change) {
        if (change.proposal() != null) {
            return proposals.withProposal(change.proposal());
        }
        TrialForm.WhatIf value =
                new TrialForm.WhatIf(change.name(), change.value(), change.from().toString());
        return new WhatIfs(AreaCode.of(change.area()), List.of(value)).in(today);
    }
}
