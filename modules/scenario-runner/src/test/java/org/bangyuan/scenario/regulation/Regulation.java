package org.bangyuan.scenario.regulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the text: its sentences, what covers each, and what it leaves open. */
final class Regulation {
    /** A piece of the text. */
    record Sentence(String id, Section section, String text, String rule, String kind) {
        boolean isNormative() {
            return kind.equals("normative");
        }

        boolean isHeading() {
            return kind.equals("heading");
        }
    }

    /**
     * What becomes of a normative sentence.
     *
     * @param tests examples (EX-L01) and test methods (Class#method)
     * @param reading how the text is taken
     * @param noCode why it yields no code, or empty
     */
    record Coverage(
            String sentence, String rule, List<String> tests, String reading, String noCode) {}

    /** A question to the city bureau, with what is done until it is answered. */
    record Question(
            String number,
            List<String> sections,
            String text,
            String defaultTaken,
            List<String> decisions) {}

    private final Path tree;

    Regulation(Path tree) {
        this.tree = tree;
    }

    private Path resource(String name) {
        return tree.resolve("modules/scenario-runner/src/test/resources").resolve(name);
    }

    List<Sentence> sentences() {
        return Csv.rows(resource("regulation/sentences.csv")).stream()
                .map(
                        row ->
                                new Sentence(
                                        row.get("seq"),
                                        Section.ofArticle(row.get("article")),
                                        row.get("text"),
                                        row.get("rule_id"),
                                        row.get("kind")))
                .toList();
    }

    List<Coverage> coverage() {
        return Csv.rows(tree.resolve("docs/regulation/coverage.csv")).stream()
                .map(
                        row ->
                                new Coverage(
                                        row.get("sentence"),
                                        row.get("rule"),
                                        words(row.get("tests")),
                                        row.get("reading"),
                                        row.get("no_code_because")))
                .toList();
    }

    List<Question> questions() {
        return Csv.rows(tree.resolve("docs/regulation/open-questions.csv")).stream()
                .map(
                        row ->
                                new Question(
                                        row.get("no"),
                                        words(row.get("sections")),
                                        row.get("question"),
                                        row.get("default_taken"),
                                        words(row.get("decisions"))))
                .toList();
    }

    /**
     * What covers an example, by its id; examples that other modules cover in words are left out.
     */
    Map<String, String> examples() {
        Map<String, String> examples = new HashMap<>();
        for (Map<String, String> row : Csv.rows(resource("worked_examples.csv"))) {
            if (!row.get("covered_by").equals("module")) {
                examples.put(row.get("id"), row.get("where"));
            }
        }
        return examples;
    }

    /** Ids of the examples that a rule is shown by. */
    List<String> examplesOf(String rule) {
        List<String> ids = new ArrayList<>();
        for (Map<String, String> row : Csv.rows(resource("worked_examples.csv"))) {
            if (words(row.get("rules")).contains(rule)) {
                ids.add(row.get("id"));
            }
        }
        return ids;
    }

    Optional<Coverage> of(Sentence sentence) {
        return coverage().stream().filter(c -> c.sentence().equals(sentence.id())).findFirst();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" +"));
    }
}
