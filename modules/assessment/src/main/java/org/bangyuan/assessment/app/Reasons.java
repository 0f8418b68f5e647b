package org.bangyuan.assessment.app;

import java.util.List;
import java.util.Locale;
import org.bangyuan.assessment.api.Reason;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.StepTexts;

/** The engines' steps as sentences in the language of whoever asks. */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(List<Step> steps, Locale locale) {
        return steps.stream().map(step -> of(step, locale)).toList();
    }

    private static Reason of(Step step, Locale locale) {
        return new Reason(
                step.citation(),
                StepTexts.sentence(step, locale),
                step.parameters().stream().map(v -> StepTexts.parameter(v, locale)).toList(),
                step.parameters().stream().anyMatch(value -> !value.verified()));
    }
}
