package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.domain.WhatIfs;
import org.bangyuan.assessment.persistence.RuleTrialWork.Change;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.ParameterBook;

/** Today's parameters, and the same with a value that is tried. */
@Dependent
public class TriedParameters {
    private final ParameterBook book;

    @Inject
    public TriedParameters(ParameterBook book) {
        this.book = book;
    }

    Parameters today() {
        return book.current();
    }

    Parameters in(Parameters today, Change change) {
        TrialForm.WhatIf value =
                new TrialForm.WhatIf(change.name(), change.value(), change.from().toString());
        return new WhatIfs(AreaCode.of(change.area()), List.of(value)).in(today);
    }
}
