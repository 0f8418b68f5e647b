package org.bangyuan.scenario.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.scenario.regulation.Regulation.Coverage;
import org.bangyuan.scenario.regulation.Regulation.Question;
import org.bangyuan.scenario.regulation.Regulation.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Law beside code. With {@code -Dregulation.write=true} the pages are written instead of compared.
 */
class RegulationTest {
    private static final Path TREE = Path.of("../..").toAbsolutePath().normalize();

    private static final int SENTENCES = 101;
    private static final int NORMATIVE = 70;

    private final Regulation regulation = new Regulation(TREE);

    @Test
    @DisplayName("the whole text: 101 pieces, 70 of them normative")
    void wholeText() {
        List<Sentence> sentences = regulation.sentences();
        assertThat(sentences).hasSize(SENTENCES);
        assertThat(sentences).extracting(Sentence::id).doesNotHaveDuplicates();
        assertThat(sentences.stream().filter(Sentence::isNormative)).hasSize(NORMATIVE);
    }

    @Test
    @DisplayName("every normative sentence has a test, or a stated reason why it yields no code")
    void everySentence() {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        regulation.sentences().stream()
                .filter(Sentence::isNormative)
                .forEach(sentence -> sentences.put(sentence.id(), sentence));
        List<Coverage> rows = regulation.coverage();
        assertThat(rows)
                .extracting(Coverage::sentence)
                .containsExactlyElementsOf(sentences.keySet());
        for (Coverage row : rows) {
            assertThat(row.rule())
                    .as(row.sentence())
                    .isEqualTo(sentences.get(row.sentence()).rule());
            assertThat(row.reading()).as("reading of " + row.sentence()).isNotBlank();
            assertThat(row.tests().isEmpty())
                    .as(row.sentence() + " has tests, or says why not; never neither, never both")
                    .isEqualTo(!row.noCode().isBlank());
        }
    }

    @Test
    @DisplayName("every test that is named is there")
    void everyTest() {
        Tests tests = new Tests(TREE);
        Set<String> examples = regulation.examples().keySet();
        Set<String> missing = new HashSet<>();
        for (Coverage row : regulation.coverage()) {
            for (String token : row.tests()) {
                if (!examples.contains(token) && !tests.has(token)) {
                    missing.add(row.sentence() + " " + token);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(tests.has("RegulationTest#noSuchTest")).isFalse();
    }

    @Test
    @DisplayName("every open question has a default, and the decisions that it names are there")
    void everyQuestion() throws IOException {
        for (Question question : regulation.questions()) {
            assertThat(question.defaultTaken()).as(question.text()).isNotBlank();
            for (String decision : question.decisions()) {
                try (var records = Files.list(TREE.resolve("docs/decisions"))) {
                    assertThat(records.map(p -> p.getFileName().toString()))
                            .as(question.text())
                            .anyMatch(name -> name.startsWith(decision));
                }
            }
        }
    }

    @Test
    @DisplayName("the pages are those of this build")
    void pages() throws IOException {
        Path folder = TREE.resolve("docs/regulation");
        for (Map.Entry<String, String> page : new Pages(TREE).all().entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (Boolean.getBoolean("regulation.write")) {
                Files.writeString(file, page.getValue());
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(file + "; write it anew with -Dregulation.write=true")
                    .isEqualTo(page.getValue());
        }
    }
}
