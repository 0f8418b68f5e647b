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
 * The table of the 121 worked examples: each is a scenario, a test beside an engine, or a matter of
 * another module's tests, and the first two are really there under its id.
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
        assertThat(rows).extracting(Row::coveredBy).containsOnly("scenario", "test", "module");
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
    @DisplayName("what the table calls a test names the example")
    void tests() throws IOException, URISyntaxException {
        for (Row row : rows()) {
            if (row.coveredBy().equals("test")) {
                assertThat(source(row.where())).as(row.id()).contains(row.id());
            }
        }
    }

    /** Tests run in their module's folder; the engines lie beside it. */
    private static String source(String testClass) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("..").toAbsolutePath().normalize(), 12)) {
            Path found =
                    sources.filter(p -> p.endsWith(testClass + ".java")).findFirst().orElseThrow();
            return Files.readString(found);
        }
    }
}
