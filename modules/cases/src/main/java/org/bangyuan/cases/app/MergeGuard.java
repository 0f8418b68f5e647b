package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.MergeUndoing;

/**
 * 撤销合并: not once a matter of the person was filed or decided on what the two records say together.
 */
@Dependent
class MergeGuard {
    private final AssistanceCases cases;

    @Inject
    MergeGuard(AssistanceCases cases) {
        this.cases = cases;
    }

    void undoing(@Observes(during = TransactionPhase.IN_PROGRESS) MergeUndoing merge) {
        if (cases.isSomethingNewOf(merge.survivor().value(), merge.mergedAt())) {
            throw Problem.conflict("cases.rests-on-merge");
        }
    }
}
