package org.bangyuan.assessment.api;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.ParameterName;

/**
 * What the engine says under the values in force, and under those that are tried.
 *
 * @param whatIf null where nothing else is tried
 * @param parameters every value that the engine looked at, and the parameters of the section that
 *     have none
 */
public record TrialResult(Answer inForce, Answer whatIf, List<Used> parameters) {
    public TrialResult {
        parameters = List.copyOf(parameters);
    }

    /**
     * An answer.
     *
     * @param values in the order of the scenario's keys
     * @param refusal why facts or parameters cannot be answered, in words; else null
     */
    public record Answer(List<Value> values, List<Reason> reasons, String refusal) {
        public Answer {
            values = List.copyOf(values);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One value of an answer.
     *
     * @param label in words
     * @param text in words; amounts with thousands
     */
    public record Value(String key, String label, String text) {}

    /**
     * A parameter that was looked at.
     *
     * @param value null where no level has one
     */
    public record Used(
            String name,
            ParameterName.Unit unit,
            String areaName,
            String value,
            LocalDate from,
            LocalDate to,
            String document,
            boolean verified) {}
}
