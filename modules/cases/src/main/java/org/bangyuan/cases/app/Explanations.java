package org.bangyuan.cases.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CaseClock;
import org.bangyuan.cases.domain.FrozenStep;
import org.bangyuan.engine.LawError;
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
    private static final String FIRST_OF_EVENT = "cases.step.first-of-event";
    static final String COUNTY_CLOCK = "cases.step.county-clock";

    private Explanations() {}

    /** Who and what, then what 四(六) adds up, then until when (五3). */
    static List<FrozenStep> steps(AssistanceCase matter, Assessment assessment) {
        List<FrozenStep> steps = new ArrayList<>();
        List<FrozenStep> sums = new ArrayList<>();
        for (Step step : assessment.steps()) {
            (step.key().startsWith("temporary.") ? sums : steps).add(frozen(step));
        }
        if (assessment.error() != null) {
            sums.add(error(assessment.error()));
        } else if (!assessment.isBarred()) {
            if (matter.matter().cause() == null) {
                steps.add(own("四(六)", UNNAMED_EVENT, true));
            }
            steps.add(own("五", FIRST_OF_EVENT, false));
        }
        steps.addAll(sums);
        matter.clock(CaseClock.Kind.COUNTY)
                .map(CaseClock::deadline)
                .ifPresent(
                        deadline ->
                                steps.add(
                                        own(
                                                "五3",
                                                COUNTY_CLOCK,
                                                false,
                                                deadline.received(),
                                                deadline.counted().size(),
                                                deadline.due())));
        return steps;
    }

    private static FrozenStep error(LawError error) {
        return new FrozenStep(
                Citation.measure("五2"),
                "error." + error.code(),
                StepTexts.error(error, CHINESE),
                StepTexts.error(error, Locale.ENGLISH),
                true,
                List.of(),
                List.of());
    }

    private static FrozenStep own(
            String clause, String key, boolean discretionary, Object... args) {
        return new FrozenStep(
                Citation.measure(clause),
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
