package org.bangyuan.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.StepTexts;

/**
 * The command line: plays every scenario below the given places against the engines, without server
 * and database. Exit status 0 if all hold, 1 if one does not, 2 if a file cannot be read.
 */
public final class ScenarioRunner {
    static final int ALL_HOLD = 0;
    static final int SOME_FAIL = 1;
    static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private int passed;
    private int failed;
    private boolean unreadable;

    ScenarioRunner(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** FILE_OR_FOLDER… */
    public static void main(String[] args) {
        System.exit(play(List.of(args)));
    }

    /** As the command line, for programs: the exit status instead of an exit. */
    public static int play(List<String> places) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new ScenarioRunner(out, err).run(places);
        out.flush();
        return status;
    }

    int run(List<String> places) {
        if (places.isEmpty()) {
            err.println("usage: java -jar scenario-runner.jar FILE_OR_FOLDER...");
            return UNREADABLE;
        }
        for (String place : places) {
            try {
                files(Path.of(place)).forEach(this::play);
            } catch (UnreadableFile e) {
                report(e);
            }
        }
        out.println(passed + " passed, " + failed + " failed");
        if (unreadable) {
            return UNREADABLE;
        }
        return failed == 0 ? ALL_HOLD : SOME_FAIL;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> below = Files.walk(place)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFile(place.toString(), "cannot be opened: " + e.getMessage());
        }
    }

    private void play(Path file) {
        List<String> failures = new ArrayList<>();
        int held = 0;
        try {
            for (Scenario scenario : ScenarioFile.read(file)) {
                String failure = play(scenario);
                if (failure == null) {
                    held++;
                } else {
                    failures.add(file + ":" + scenario.line() + ": " + failure);
                }
            }
        } catch (UnreadableFile e) {
            report(e);
            return;
        }
        passed += held;
        failed += failures.size();
        failures.forEach(out::println);
    }

    /** What does not hold; null if all does. */
    private static String play(Scenario scenario) {
        Answer answer;
        try {
            answer = scenario.ask();
        } catch (LawError e) {
            return judge(scenario, e);
        }
        List<Comparison.Difference> differences = new ArrayList<>();
        scenario.expected()
                .get("error")
                .ifPresent(
                        error ->
                                differences.add(
                                        new Comparison.Difference("error", error.text(), "none")));
        differences.addAll(Comparison.of(scenario.expected(), answer));
        if (differences.isEmpty()) {
            return null;
        }
        return "\""
                + scenario.title()
                + "\" does not hold: "
                + differences.stream().map(Object::toString).collect(Collectors.joining("; "))
                + " | steps: "
                + answer.steps().stream()
                        .map(step -> StepTexts.render(step, Locale.ENGLISH))
                        .collect(Collectors.joining(" / "));
    }

    private static String judge(Scenario scenario, LawError error) {
        String expected = scenario.expected().get("error").map(Place::text).orElse("none");
        if (expected.equals(error.code())) {
            return null;
        }
        return "\""
                + scenario.title()
                + "\" does not hold: "
                + new Comparison.Difference("error", expected, error.code())
                + " | steps: refused, "
                + StepTexts.error(error, Locale.ENGLISH);
    }

    private void report(UnreadableFile problem) {
        unreadable = true;
        err.println(problem.getMessage());
    }
}
