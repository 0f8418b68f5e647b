package org.bangyuan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.StepTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of the project holds, and each answer can be read in both languages. */
class ScenarioFilesTest {
    @TestFactory
    @DisplayName("every scenario file holds")
    Stream<DynamicTest> everyFileHolds() throws IOException {
        return files().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> {
                                            Run run = Run.of(file);
                                            assertThat(run.err()).isEmpty();
                                            assertThat(run.out()).endsWith(" passed, 0 failed\n");
                                            assertThat(run.status()).isZero();
                                        }));
    }

    @Test
    @DisplayName("no step without citation, no sentence without a text in both languages")
    void everyStepCanBeRead() throws IOException {
        for (Path file : files()) {
            for (Scenario scenario : ScenarioFile.read(file)) {
                try {
                    Answer answer = scenario.ask();
                    assertThat(answer.steps()).as(scenario.title()).isNotEmpty();
                    answer.steps().forEach(ScenarioFilesTest::canBeRead);
                } catch (LawError e) {
                    assertThat(StepTexts.error(e, Locale.CHINESE)).doesNotContain("error.");
                    assertThat(StepTexts.error(e, Locale.ENGLISH)).doesNotContain("error.");
                }
            }
        }
    }

    private static void canBeRead(Step step) {
        assertThat(step.citation().clause()).isNotBlank();
        String chinese = StepTexts.render(step, Locale.CHINA);
        String english = StepTexts.render(step, Locale.ENGLISH);
        assertThat(chinese).doesNotContain(step.key()).doesNotContain("{").isNotEqualTo(english);
        assertThat(english).doesNotContain(step.key()).doesNotContain("{");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> below = Files.walk(Run.scenarios())) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
