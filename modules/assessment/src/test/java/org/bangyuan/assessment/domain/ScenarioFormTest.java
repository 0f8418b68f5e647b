package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Parameters;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.scenario.Answer;
import org.bangyuan.scenario.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a scenario can ask, the page can: every fact of every scenario file is typed into the
 * form, which must take it and come to the same answer. A key that a subject learns and the form
 * does not fails here.
 */
class ScenarioFormTest {
    private static final Path SCENARIOS =
            Path.of("../scenario-runner/src/test/resources/scenarios");

    /** 五: time limits are counted, not determined; the case bench shows them. */
    private static final Set<String> NO_MEASURE = Set.of("deadline");

    @TestFactory
    Stream<DynamicTest> everyScenario() throws IOException {
        return files().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        SCENARIOS.relativize(file).toString(),
                                        () ->
                                                Question.in(file).stream()
                                                        .filter(ScenarioFormTest::isOfAMeasure)
                                                        .forEach(ScenarioFormTest::typed)));
    }

    @Test
    @DisplayName("every measure has a scenario, and every subject of the scenarios a measure")
    void everyMeasure() throws IOException {
        Set<TrialMeasure> asked = EnumSet.noneOf(TrialMeasure.class);
        for (Path file : files()) {
            Question.in(file).stream()
                    .filter(ScenarioFormTest::isOfAMeasure)
                    .forEach(question -> asked.add(measure(question)));
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(TrialMeasure.class));
        Set<String> reached =
                Arrays.stream(TrialMeasure.values())
                        .map(TrialMeasure::scenario)
                        .collect(Collectors.toSet());
        assertThat(Question.subjects())
                .allMatch(each -> reached.contains(each) || NO_MEASURE.contains(each));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static boolean isOfAMeasure(Question question) {
        return !NO_MEASURE.contains(question.subject());
    }

    private static void typed(Question question) {
        TrialForm form = form(question);
        assertThat(fields(form))
                .as("%s: fields of the page", question.title())
                .containsAll(form.values().keySet());
        TrialReader reader = new TrialReader(form);
        Map<String, Object> facts = reader.facts();
        Said expected = said(question);
        if (expected.error().filter(LawError.MISSING_FACT::equals).isPresent()
                || expected.error().filter(LawError.PERIOD_REVERSED::equals).isPresent()) {
            return; // the page asks for it at its field, before the law does
        }
        assertThat(reader.violations()).as(question.title()).extracting(Violation::field).isEmpty();
        Said got =
                said(
                        new Question(
                                question.title(),
                                question.area(),
                                question.knownOn(),
                                form.measure().scenario(),
                                facts));
        assertThat(got).as(question.title()).isEqualTo(expected);
        ResourceBundle texts = ResourceBundle.getBundle("org.bangyuan.assessment.messages");
        assertThat(got.values().keySet())
                .allMatch(key -> texts.containsKey("assessment.trial.value." + key));
    }

    /** What the engine says, or the code of its refusal. */
    private record Said(Map<String, Object> values, Optional<String> error) {}

    private static Said said(Question question) {
        Parameters parameters = BuiltInParameters.parameters();
        try {
            Answer answer =
                    question.ask(
                            question.knownOn() == null
                                    ? parameters
                                    : parameters.knownOn(question.knownOn()));
            return new Said(answer.values(), Optional.empty());
        } catch (LawError e) {
            return new Said(Map.of(), Optional.of(e.code()));
        }
    }

    private static TrialMeasure measure(Question question) {
        Object kind = question.facts().get("kind");
        return Arrays.stream(TrialMeasure.values())
                .filter(each -> each.scenario().equals(question.subject()))
                .filter(each -> kind == null || each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measure for " + question));
    }

    /** As somebody would type it. */
    private static TrialForm form(Question question) {
        TrialMeasure measure = measure(question);
        Map<String, String> values = new TreeMap<>();
        if (TrialMeasure.of(measure.subject()).size() > 1) {
            values.put(TrialForm.MEASURE, measure.name());
        }
        question.facts().forEach((key, value) -> typeIn(values, question, key, value));
        return new TrialForm(
                measure.subject(), question.area().code(), "", null, values, List.of());
    }

    private static void typeIn(
            Map<String, String> values, Question question, String key, Object value) {
        if (key.equals("needs")) {
            ((List<?>) value).forEach(each -> values.put("main-" + each, needed(question, each)));
        } else if (key.equals("offered")) {
            assertThat(((List<?>) question.facts().get("needs")).containsAll((List<?>) value))
                    .isTrue();
        } else if (key.equals("paid") && value instanceof Map<?, ?> paid) {
            int number = 0;
            for (Map.Entry<?, ?> month : paid.entrySet()) {
                values.put("paid-" + number + "-month", month.getKey().toString());
                values.put("paid-" + number++ + "-amount", month.getValue().toString());
            }
        } else if (value instanceof List<?> rows) {
            for (int number = 0; number < rows.size(); number++) {
                row(values, question, key + "-" + number, (Map<?, ?>) rows.get(number));
            }
        } else if (value instanceof Map<?, ?> part) {
            row(values, question, key, part);
        } else {
            single(values, "main-" + key, value.toString());
        }
    }

    private static String needed(Question question, Object service) {
        List<?> offered = (List<?>) question.facts().get("offered");
        return offered != null && offered.contains(service)
                ? TrialCatalogue.OFFERED
                : TrialCatalogue.NEEDED;
    }

    private static void row(
            Map<String, String> values, Question question, String prefix, Map<?, ?> row) {
        row.forEach((name, value) -> single(values, prefix + "-" + name, value.toString()));
        if (prefix.startsWith("registers")) {
            values.putIfAbsent(prefix + "-area", question.area().code());
        }
    }

    /** A range of months is two fields. */
    private static void single(Map<String, String> values, String key, String value) {
        if (key.endsWith("-months")) {
            String[] ends = value.split("\\.\\.");
            values.put(key + "_from", ends[0]);
            values.put(key + "_to", ends[ends.length - 1]);
        } else {
            values.put(key, value);
        }
    }

    /** The names of all fields that the page shows for the form. */
    private static Set<String> fields(TrialForm form) {
        Set<String> fields = new TreeSet<>();
        for (TrialLayout.Group group : TrialCatalogue.of(form.measure()).groups()) {
            for (TrialLayout.Field field : group.fields()) {
                if (!group.repeated()) {
                    fields.add(group.name() + "-" + field.name());
                    continue;
                }
                for (int number : TrialReader.numbers(form.values(), group.name())) {
                    fields.add(group.name() + "-" + number + "-" + field.name());
                }
            }
        }
        return fields;
    }
}
