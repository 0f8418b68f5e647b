package org.bangyuan.cases.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.FrozenStep;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.text.Texts;

/** 认定说明: the engines' steps as sentences in both languages. */
final class Explanations {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** Steps at which the text leaves something to a person. */
    private static final Set<String> DISCRETIONARY =
            Set.of(
                    "temporary.amount-open",
                    "temporary.soft-cap",
                    "temporary.above-soft-cap",
                    "temporary.refer-first",
                    "exclusion.sentence-served");

    private static final String UNNAMED_EVENT = "cases.step.unnamed-event";
    private static final String APPROVED = "cases.step.approved";
    private static final Citation TEMPORARY = Citation.measure("四(六)");

    private Explanations() {}

    static List<FrozenStep> steps(Assessment assessment) {
        List<FrozenStep> steps = new ArrayList<>();
        assessment.steps().forEach(step -> steps.add(frozen(step)));
        if (assessment.error() != null) {
            steps.add(
                    new FrozenStep(
                            Citation.measure("五2"),
                            "error." + assessment.error().code(),
                            StepTexts.error(assessment.error(), CHINESE),
                            StepTexts.error(assessment.error(), Locale.ENGLISH),
                            true,
                            List.of(),
                            List.of()));
        } else if (assessment.facts().temporary() == null && !assessment.isBarred()) {
            steps.add(own(UNNAMED_EVENT, true));
            if (assessment.facts().approved() != null) {
                steps.add(own(APPROVED, false, assessment.facts().approved()));
            }
        }
        return steps;
    }

    private static FrozenStep own(String key, boolean discretionary, Object... args) {
        return new FrozenStep(
                TEMPORARY,
                key,
                Texts.of(CHINESE, key, args),
                Texts.of(Locale.ENGLISH, key, args),
                discretionary,
                List.of(),
                List.of());
    }

    private static FrozenStep frozen(Step step) {
        return new FrozenStep(
                step.citation(),
                step.key(),
                StepTexts.sentence(step, CHINESE),
                StepTexts.sentence(step, Locale.ENGLISH),
                DISCRETIONARY.contains(step.key()),
                parameters(step.parameters(), CHINESE),
                parameters(step.parameters(), Locale.ENGLISH));
    }

    private static List<String> parameters(List<ParameterValue> values, Locale locale) {
        return values.stream().map(value -> StepTexts.parameter(value, locale)).toList();
    }

    static CaseView.Explanation view(String outcomeKey, List<FrozenStep> steps, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new CaseView.Explanation(
                outcomeKey,
                steps.stream()
                        .map(
                                step ->
                                        new CaseView.ExplainedStep(
                                                step.citation(),
                                                step.chinese(),
                                                step.english(),
                                                step.discretionary(),
                                                english
                                                        ? step.parametersEnglish()
                                                        : step.parametersChinese()))
                        .toList());
    }
}
