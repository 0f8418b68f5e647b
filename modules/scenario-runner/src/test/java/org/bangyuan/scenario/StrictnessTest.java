package org.bangyuan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the runner refuses, and how it says so. */
class StrictnessTest {
    private static final String GOOD =
            """
            - scenario: one
              deadline: { received: 2024-03-04, working_days: 5 }
              expect: { due: 2024-03-11 }
            """;

    @TempDir Path folder;

    @Test
    @DisplayName("all hold: 0")
    void allHold() {
        assertThat(Run.of(folder, GOOD)).isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
    }

    @Test
    @DisplayName("one does not hold: 1, with title, key, expected, got and the steps")
    void oneDoesNot() {
        Run run =
                Run.of(
                        folder,
                        GOOD
                                + """
                                - scenario: two
                                  deadline: { received: 2024-03-04, working_days: 5 }
                                  expect: { due: 2024-03-12, cites: ["五2", "四(九)"] }
                                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out())
                .contains("case.yaml:4: \"two\"")
                .contains("due: expected 2024-03-12, got 2024-03-11")
                .contains("cites: expected 四(九)")
                .contains("[五2] working day number 5 after it is 2024-03-11")
                .endsWith("1 passed, 1 failed\n");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a file that cannot be read: 2, with file, line and the word")
    @CsvSource(
            delimiter = '|',
            value = {
                "due: 2024 | xpected: { due: 2024-03-11 }          | 4 | unknown key \"xpected\"",
                "typo      | expect: { deu: 2024-03-11 }           | 4 | unknown key \"deu\"",
                "no expect | known_on: 2024-01-01                  | 2 | key \"expect\" is missing",
                "list      | expect: [1]                           | 4 | a map of keys",
                "twice     | expect: { due: 2024-03-11, due: 1 }   | 4 | stands here twice",
                "two       | education: { fees: \"1.00\" }         | 2 | exactly one of",
                "not yaml  | expect: { due: 2024-03-11             | 5 | ",
                "key       | parameters: [ { nmae: a } ]           | 4 | unknown key \"nmae\"",
            })
    void unreadable(String name, String lastLine, int line, String word) {
        Run run =
                Run.of(
                        folder,
                        "# a comment\n- scenario: one\n"
                                + "  deadline: { received: 2024-03-04, working_days: 5 }\n  "
                                + lastLine
                                + "\n");
        assertThat(run.status()).as(name).isEqualTo(2);
        assertThat(run.err())
                .contains("case.yaml:" + line + ":")
                .contains(word == null ? "" : word);
        assertThat(run.out()).isEqualTo("0 passed, 0 failed\n");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a key that is misspelt anywhere in the facts")
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline: { recieved: 2024-03-04 } | recieved",
                "eligibility: { person: { identiy: VETERAN } } | identiy",
                "eligibility: { exclusions: [ { fro: 2024-01-01 } ] } | fro",
                "living: { registers: [ { kind: DIBAO, aprroved: 2024-01-01 } ] } | aprroved",
                "living: { exclusions: [ { ground: a } ] } | ground",
                "medical: { person: {} } | person",
                "medical: { bills: [ { id: A, compliantt: 1 } ] } | compliantt",
                "medical: { residence: [ { are: 330302 } ] } | are",
                "employment: { contributions: [ { month: a } ] } | month",
                "temporary: { evnt: FIRE } | evnt",
                "education: { fee: 1 } | fee",
                "housing: { queue: [ { idd: a } ] } | idd",
                "premium: { premum: 1 } | premum",
                "commendation: { upheval: true } | upheval",
                "public_welfare_post: { employer: a } | employer",
                "employment_services: { wiling: true } | wiling",
                "self_employment: { unemploid: true } | unemploid",
                "employer_subsidy: { emploier: a } | emploier",
            })
    void misspelt(String subject, String key) {
        Run run = Run.of(folder, "- scenario: one\n  " + subject + "\n  expect: {}\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("case.yaml:2: unknown key \"" + key + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a value that is not of its kind")
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline: { received: 2024-02-30, working_days: 5 } | is not a date",
                "deadline: { received: 2024-03-04, working_days: x } | is not a whole number",
                "deadline: { received: 2024-03-04, working_days: 0 } | must be 1 or more",
                "deadline: { received: [1], working_days: 1 } | a single value",
                "education: { fees: \"1.005\" } | is not an amount",
                "temporary: { event: FLOOD, happened: 2024-01-01 } | is none of",
                "eligibility: { person: { identity: VETERAN }, hardship: \"三(一)6\" } | no clause",
                "living: { registers: [], months: \"2022\" } | is not a month",
                "living: { registers: [], months: \"2022-01..2022-02..2022-03\" } | no range",
                "employer_subsidy: { employer: \"91330300MA2ABCDE0X\" } | check character",
                "living: { person: { veteran: maybe }, registers: [], months: \"2022-01\" } | true",
                "housing: { kind: PUBLIC_RENTAL_QUEUE, units: 1, queue: { a: 1 } } | unknown key",
                "eligibility: { person: { registered_in: \"33030\" } } | is not an area code",
            })
    void wrongKind(String subject, String word) {
        Run run = Run.of(folder, "- scenario: one\n  " + subject + "\n  expect: {}\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("case.yaml:2:")
                .contains(word.equals("no range") ? "range" : word);
    }

    @Test
    @DisplayName("a file that cannot be read does not keep the others from being played")
    void theOthersArePlayed() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/good.yaml"), GOOD);
        Files.writeString(folder.resolve("bad.yaml"), "- scenario: one\n  x: 1\n");
        Files.writeString(folder.resolve("ignored.txt"), "no scenario");
        Files.writeString(folder.resolve("empty.yaml"), "# nothing yet\n");
        Run run = Run.of(folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("1 passed, 0 failed\n");
        assertThat(run.err()).contains("bad.yaml:2: unknown key \"x\"");
    }

    @Test
    @DisplayName("no place, no such place, no UTF-8, no list, the same title twice: 2")
    void otherMistakes() throws IOException {
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of(folder.resolve("nowhere")).status()).isEqualTo(2);
        assertThat(Run.of(folder, "scenario: one\n").err()).contains("a list is expected");
        assertThat(Run.of(folder, GOOD + GOOD).err()).contains(":4:").contains("twice");
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xE4, 0x20});
        assertThat(Run.of(latin).err()).contains("UTF-8");
    }

    @Test
    @DisplayName("null is for a value that must be absent, a map is compared as a whole")
    void comparison() {
        String facts =
                "  temporary: { event: FIRE, happened: 2024-08-03, approved: \"10.00\","
                        + " survivors: 1 }\n";
        String one = "- scenario: one\n" + facts;
        assertThat(Run.of(folder, one + "  expect: { over: null, pay: \"10\" }\n").status())
                .isZero();
        String nobody = "- scenario: two\n  living: { registers: [], months: 2024-01..2024-02 }\n";
        assertThat(Run.of(folder, nobody + "  expect: { months: null, payable: null }\n").status())
                .isZero();
        assertThat(Run.of(folder, nobody + "  expect: { months: {} }\n").status()).isZero();
        assertThat(Run.of(folder, one + "  expect: { pay: null }\n").out())
                .contains("pay: expected absent, got 10.00");
        assertThat(Run.of(folder, one + "  expect: { over: \"0.00\" }\n").out())
                .contains("over: expected 0.00, got absent");
        assertThat(Run.of(folder, one + "  expect: { shares: [\"5.00\", \"5.00\"] }\n").status())
                .isEqualTo(1);
        assertThat(Run.of(folder, one + "  expect: { pay: [\"10.00\"] }\n").status()).isEqualTo(1);
        assertThat(Run.of(folder, one + "  expect: { shares: \"10.00\" }\n").status()).isEqualTo(1);
        String living =
                "- scenario: one\n  living: { registers: [ { kind: DIBAO, approved: 2021-12-01 } ],"
                        + " months: \"2022-01..2022-02\" }\n";
        assertThat(
                        Run.of(
                                        folder,
                                        living
                                                + "  expect: { months: { \"2022-01\": \"90.00\" }"
                                                + " }\n")
                                .out())
                .contains("got {2022-01=90.00, 2022-02=90.00}");
        assertThat(Run.of(folder, living + "  expect: { months: \"90.00\" }\n").status())
                .isEqualTo(1);
        assertThat(Run.of(folder, living + "  expect: { payable: null }\n").status()).isZero();
    }

    @Test
    @DisplayName("an error is expected by its code, and only by it")
    void errors() {
        String reversed =
                "- scenario: one\n  living: { registers: [], months: \"2022-02..2022-01\" }\n";
        assertThat(Run.of(folder, reversed + "  expect: { error: period-reversed }\n").status())
                .isZero();
        assertThat(Run.of(folder, reversed + "  expect: { error: missing-fact }\n").out())
                .contains("error: expected missing-fact, got period-reversed");
        assertThat(Run.of(folder, reversed + "  expect: { total: \"0.00\" }\n").out())
                .contains("error: expected none, got period-reversed");
        assertThat(Run.of(folder, GOOD.replace("due: 2024-03-11", "error: missing-fact")).out())
                .contains("error: expected missing-fact, got none");
    }
}
