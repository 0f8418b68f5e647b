package org.bangyuan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The table of the 121 worked examples: each is a scenario, or one or more tests of the module that
 * owns it, and is really there under its id. Open is an example of something that is not built; the
 * table says what, and the list here cannot grow unnoticed.
 */
class WorkedExamplesTest {
    private record Row(String id, String rules, String coveredBy, String where) {}

    private static List<Row> rows() throws IOException, URISyntaxException {
        Path table = Path.of(WorkedExamplesTest.class.getResource("/worked_examples.csv").toURI());
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1)
                    .map(line -> line.split(",", 4))
                    .map(fields -> new Row(fields[0], fields[1], fields[2], fields[3]))
                    .toList();
        }
    }

    @Test
    @DisplayName("121 examples, each once, each with a place")
    void table() throws IOException, URISyntaxException {
        List<Row> rows = rows();
        assertThat(rows).hasSize(121);
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows).extracting(Row::rules).doesNotContain("");
        assertThat(rows).extracting(Row::coveredBy).containsOnly("scenario", "test");
        assertThat(rows)
                .filteredOn(row -> !row.coveredBy().equals("scenario"))
                .allSatisfy(row -> assertThat(row.where()).isNotBlank());
    }

    @Test
    @DisplayName("what the table calls a scenario is the title of one that holds")
    void scenarios() throws IOException, URISyntaxException {
        StringBuilder titles = new StringBuilder();
        try (Stream<Path> files = Files.list(Run.scenarios().resolve("examples"))) {
            for (Path file : files.toList()) {
                ScenarioFile.read(file).forEach(s -> titles.append(s.title()).append('\n'));
            }
        }
        for (Row row : rows()) {
            if (row.coveredBy().equals("scenario")) {
                assertThat(titles).containsPattern("\\b" + row.id() + "\\b");
            }
        }
    }

    @Test
    @DisplayName("what the table calls a test is a method whose name as shown has the example's id")
    void tests() throws IOException, URISyntaxException {
        for (Row row : rows()) {
            if (row.coveredBy().equals("test")) {
                for (String where : row.where().split(" ")) {
                    assertThat(shownNameOf(where)).as(where).containsPattern(row.id() + "\\b");
                }
            }
        }
    }

    /** What stands between the method and the one before it: its annotations. */
    private static String shownNameOf(String test) throws IOException {
        String[] classAndMethod = test.split("#");
        String declared = "void " + classAndMethod[1] + "(";
        String source = source(classAndMethod[0], declared, test);
        int method = source.indexOf(declared);
        int shown =
                Math.max(
                        source.lastIndexOf("@DisplayName(", method),
                        source.lastIndexOf("@Label(", method));
        int before = source.lastIndexOf("\n    }\n", method);
        assertThat(shown).as("no name of " + test).isGreaterThan(before);
        return source.substring(shown, method);
    }

    /** Tests run in their module's folder; the other modules and the ear lie above it. */
    private static String source(String testClass, String declared, String test)
            throws IOException {
        Path root = Path.of("../..").toAbsolutePath().normalize();
        try (Stream<Path> modules = Files.walk(root.resolve("modules"), 14);
                Stream<Path> ear = Files.walk(root.resolve("ear"), 14)) {
            List<Path> found =
                    Stream.concat(modules, ear)
                            .filter(p -> p.endsWith(testClass + ".java"))
                            .toList();
            for (Path each : found) {
                String source = Files.readString(each);
                if (source.contains(declared)) {
                    return source;
                }
            }
        }
        throw new AssertionError("no test " + test);
    }
}
