package org.bangyuan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.SocialFacts.Service;
import org.bangyuan.kernel.AreaCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a program asks and writes down is what the command line reads and holds to. */
class QuestionTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");

    /** Leaves every single value a text, as a form has it. */
    private static final class Texts extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: everything is a text
        }
    }

    private static Yaml texts() {
        DumperOptions options = new DumperOptions();
        return new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(options),
                options,
                new LoaderOptions(),
                new Texts());
    }

    @TestFactory
    @DisplayName(
            "every scenario of the files, asked as a program asks, comes back as one that holds")
    Stream<DynamicTest> everyScenario(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Run.scenarios())) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(),
                                            () -> everyScenarioOf(file, folder)));
        }
    }

    private static void everyScenarioOf(Path file, Path folder) throws IOException {
        List<Map<String, Object>> scenarios = texts().load(Files.readString(file));
        StringBuilder written = new StringBuilder();
        for (Map<String, Object> scenario : scenarios) {
            written.append(written(scenario));
        }
        Run run = Run.of(folder, written.toString());
        assertThat(run.out() + run.err()).isEqualTo(scenarios.size() + " passed, 0 failed\n");
    }

    private static String written(Map<String, Object> scenario) {
        String subject =
                Question.subjects().stream()
                        .filter(scenario::containsKey)
                        .findFirst()
                        .orElseThrow();
        String knownOn = (String) scenario.get("known_on");
        @SuppressWarnings("unchecked") // a subject is a map
        Map<String, Object> facts = (Map<String, Object>) scenario.get(subject);
        Question question =
                new Question(
                        (String) scenario.get("scenario"),
                        AreaCode.of((String) scenario.getOrDefault("area", "330302")),
                        knownOn == null ? null : LocalDate.parse(knownOn),
                        subject,
                        facts);
        List<ParameterValue> own = parameters(scenario);
        Parameters parameters = BuiltInParameters.parameters().replacing(own);
        try {
            Answer answer =
                    question.ask(
                            question.knownOn() == null
                                    ? parameters
                                    : parameters.knownOn(question.knownOn()));
            return question.expecting(answer, own);
        } catch (LawError e) {
            return question.expecting(e, own);
        }
    }

    @SuppressWarnings("unchecked") // parameters are a list of maps
    private static List<ParameterValue> parameters(Map<String, Object> scenario) {
        List<Map<String, String>> own =
                (List<Map<String, String>>) scenario.getOrDefault("parameters", List.of());
        return own.stream()
                .map(
                        row ->
                                new ParameterValue(
                                        row.get("name"),
                                        AreaCode.of(row.get("area")),
                                        row.get("value"),
                                        LocalDate.parse(row.get("from")),
                                        row.containsKey("to")
                                                ? LocalDate.parse(row.get("to"))
                                                : null,
                                        LocalDate.parse(
                                                row.getOrDefault("recorded", row.get("from"))),
                                        "",
                                        false))
                .toList();
    }

    @Test
    @DisplayName("四(七) services are a subject too")
    void services(@TempDir Path folder) {
        Question question =
                new Question(
                        "四(七) one need is served, one is not",
                        LUCHENG,
                        null,
                        "social",
                        Map.of("needs", List.of("CARE", "LEGAL_AID"), "offered", List.of("CARE")));
        Answer answer = question.ask(BuiltInParameters.parameters());
        assertThat(answer.values())
                .containsEntry("matched", List.of(Service.CARE))
                .containsEntry("open", List.of(Service.LEGAL_AID));
        assertThat(Run.of(folder, question.expecting(answer, List.of())).status())
                .isEqualTo(ScenarioRunner.ALL_HOLD);
    }

    @Test
    @DisplayName("an unknown key or a value of another kind is refused, not ignored")
    void strict() {
        Question misspelt =
                new Question("misspelt", LUCHENG, null, "education", Map.of("fee", "1.00"));
        assertThatThrownBy(() -> misspelt.ask(BuiltInParameters.parameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fee");
        Question wrong = new Question("wrong", LUCHENG, null, "education", Map.of("fees", "a lot"));
        assertThatThrownBy(() -> wrong.ask(BuiltInParameters.parameters()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
