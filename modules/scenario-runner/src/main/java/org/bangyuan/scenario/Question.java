package org.bangyuan.scenario;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A scenario as a program asks it: the same subjects as those of a file, put to the engines under
 * whatever standards, and written down so that the command line holds it to its answer.
 *
 * @param title of the scenario
 * @param area whose standards apply where the facts name none
 * @param knownOn only what was received by that day is known; null for everything
 * @param subject key of the subject, such as {@code living}
 * @param facts as they stand under that key: maps, lists and texts
 */
public record Question(
        String title, AreaCode area, LocalDate knownOn, String subject, Map<String, Object> facts) {
    private static final int WIDTH = 120;

    /** The keys that a scenario may ask about, in the order of the regulation. */
    public static List<String> subjects() {
        return Subjects.keys();
    }

    /**
     * What a scenario file asks, in its order; the values that it sets are not taken along.
     *
     * @throws IllegalArgumentException if the file cannot be read, naming file and line
     */
    public static List<Question> in(Path file) {
        try {
            return ScenarioFile.read(file).stream().map(Scenario::question).toList();
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Asks the engine.
     *
     * @param standards as they are known
     * @throws LawError if the facts or the parameters must be refused
     * @throws IllegalArgumentException if a key is unknown or a value is not of its kind
     */
    public Answer ask(Standards standards) {
        Subject asked =
                Subjects.all().stream()
                        .filter(each -> each.key().equals(subject))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(subject));
        try {
            Place place = new Place(title, yaml().compose(new StringReader(yaml().dump(facts))));
            place.check(asked.facts());
            return asked.ask(new Facts(place), new Setting(area, knownOn, standards));
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A scenario file that expects the answer. */
    public String expecting(Answer answer, Collection<ParameterValue> parameters) {
        Map<String, Object> expected = new LinkedHashMap<>();
        answer.values().forEach((key, value) -> expected.put(key, plain(value)));
        expected.put(
                "cites",
                answer.steps().stream()
                        .map(step -> step.citation())
                        .filter(citation -> citation.document().equals(Citation.MEASURE))
                        .map(Citation::clause)
                        .distinct()
                        .toList());
        return file(expected, parameters);
    }

    /** A scenario file that expects the refusal. */
    public String expecting(LawError refusal, Collection<ParameterValue> parameters) {
        return file(Map.of("error", refusal.code()), parameters);
    }

    private String file(Map<String, Object> expected, Collection<ParameterValue> parameters) {
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("scenario", title);
        scenario.put("area", area.code());
        if (knownOn != null) {
            scenario.put("known_on", knownOn.toString());
        }
        if (!parameters.isEmpty()) {
            scenario.put("parameters", parameters.stream().map(Question::parameter).toList());
        }
        scenario.put(subject, facts);
        scenario.put("expect", expected);
        return yaml().dump(List.of(scenario));
    }

    private static Map<String, Object> parameter(ParameterValue value) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", value.name());
        parameter.put("area", value.area().code());
        parameter.put("value", value.value());
        parameter.put("from", value.from().toString());
        if (value.to() != null) {
            parameter.put("to", value.to().toString());
        }
        parameter.put("recorded", value.recorded().toString());
        return parameter;
    }

    /** Maps, lists and texts: what a scenario file can hold. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(key.toString(), plain(each)));
            return plain;
        }
        if (value instanceof Collection<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return value == null ? null : value.toString();
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setSplitLines(false);
        return new Yaml(options);
    }
}
