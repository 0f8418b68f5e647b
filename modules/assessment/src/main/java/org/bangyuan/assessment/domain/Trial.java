package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.engine.ConsultedStandards;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.scenario.Answer;
import org.bangyuan.scenario.Question;

/**
 * 试算: one question under one set of parameters, with its answer or why there is none.
 *
 * @param parameters as they are known
 * @param answer null where the law refuses facts or parameters
 * @param refusal null where there is an answer
 * @param consulted the values that the engine looked at, in that order
 */
public record Trial(
        Question question,
        Parameters parameters,
        Answer answer,
        LawError refusal,
        List<ParameterValue> consulted) {
    /**
     * Asks.
     *
     * @param facts under the subject's key, as {@link TrialReader} reads them
     */
    public static Trial of(
            String title,
            String subject,
            AreaCode area,
            LocalDate knownOn,
            Map<String, Object> facts,
            Parameters parameters) {
        Question question = new Question(title, area, knownOn, subject, facts);
        ConsultedStandards standards = new ConsultedStandards(parameters);
        try {
            Answer answer = question.ask(standards);
            return new Trial(question, parameters, answer, null, consulted(standards));
        } catch (LawError e) {
            return new Trial(question, parameters, null, e, consulted(standards));
        }
    }

    private static List<ParameterValue> consulted(ConsultedStandards standards) {
        return List.copyOf(standards.consulted());
    }

    /**
     * As a scenario file that holds wherever it is played: with the whole series of every name and
     * area that was looked at, since a series of a scenario replaces the built-in one.
     */
    public String scenario() {
        return refusal == null
                ? question.expecting(answer, series())
                : question.expecting(refusal, series());
    }

    private Collection<ParameterValue> series() {
        Set<ParameterValue> series = new LinkedHashSet<>();
        for (ParameterValue used : consulted) {
            boolean everywhere = used.name().equals(ParameterNames.CONSUMPTION_PER_CAPITA.key());
            parameters.values().stream()
                    .filter(value -> value.name().equals(used.name()))
                    .filter(value -> everywhere || value.area().equals(used.area()))
                    .sorted(
                            Comparator.comparing(ParameterValue::area)
                                    .thenComparing(ParameterValue::from))
                    .forEach(series::add);
        }
        return series;
    }
}
