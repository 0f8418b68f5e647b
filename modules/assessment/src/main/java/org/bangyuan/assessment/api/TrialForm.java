package org.bangyuan.assessment.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bangyuan.registry.api.PersonId;

/**
 * 政策试算 as it stands on the page: text by field, right or wrong.
 *
 * @param area county whose standards apply
 * @param knownOn only what was recorded by that day is known, as typed; empty for everything
 * @param person whom the facts were taken from, or null
 * @param values by field: {@code main-applied}, {@code person-born}, {@code registers-0-kind}
 * @param whatIfs other values than those in force
 */
public record TrialForm(
        TrialSubject subject,
        String area,
        String knownOn,
        PersonId person,
        Map<String, String> values,
        List<WhatIf> whatIfs) {
    /** The field that says which measure of the subject is asked about. */
    public static final String MEASURE = "main-kind";

    public TrialForm {
        values = new TreeMap<>(values);
        whatIfs = List.copyOf(whatIfs);
    }

    /** What of the subject is asked about; the first measure unless another is chosen. */
    public TrialMeasure measure() {
        return TrialMeasure.of(subject, values.get(MEASURE));
    }

    /**
     * A value that is tried.
     *
     * @param name of the parameter
     * @param value as typed; empty is none
     * @param from first day, as typed; empty from the day on which the measure took effect
     */
    public record WhatIf(String name, String value, String from) {}
}
