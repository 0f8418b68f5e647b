package org.bangyuan.web.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.assessment.api.TrialResult;

/**
 * One value of both answers.
 *
 * @param inForce under the values in force, or empty
 * @param whatIf under those that are tried, or empty
 */
public record Line(String label, String inForce, String whatIf) {
    public boolean isDifferent() {
        return !inForce.equals(whatIf);
    }

    static List<Line> of(TrialResult result) {
        Map<String, String> first = values(result.inForce());
        Map<String, String> second = result.whatIf() == null ? Map.of() : values(result.whatIf());
        List<Line> lines = new ArrayList<>();
        first.forEach(
                (label, text) -> lines.add(new Line(label, text, second.getOrDefault(label, ""))));
        second.forEach(
                (label, text) -> {
                    if (!first.containsKey(label)) {
                        lines.add(new Line(label, "", text));
                    }
                });
        return lines;
    }

    private static Map<String, String> values(TrialResult.Answer answer) {
        Map<String, String> values = new LinkedHashMap<>();
        answer.values().forEach(value -> values.put(value.label(), value.text()));
        return values;
    }
}
