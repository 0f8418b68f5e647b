package org.bangyuan.scenario.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The scenario files by the section that each scenario is about. */
final class Scenarios {
    /**
     * @param file below the folder of the scenarios
     */
    record Entry(String file, String title, Section section) {}

    /** The subjects that are a further rule of a section. */
    private static final Map<String, Section> FURTHER =
            Map.of(
                    "premium", Section.MEDICAL,
                    "public_welfare_post", Section.EMPLOYMENT,
                    "employment_services", Section.EMPLOYMENT,
                    "self_employment", Section.EMPLOYMENT,
                    "employer_subsidy", Section.EMPLOYMENT,
                    "commendation", Section.TEMPORARY);

    private final List<Entry> entries = new ArrayList<>();

    Scenarios(Path tree) {
        Path folder = tree.resolve("modules/scenario-runner/src/test/resources/scenarios");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                List<Map<String, Object>> list = new Yaml().load(Files.readString(file));
                for (Map<String, Object> scenario : list) {
                    entries.add(
                            new Entry(
                                    folder.relativize(file).toString().replace('\\', '/'),
                                    String.valueOf(scenario.get("scenario")),
                                    section(scenario)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Section section(Map<String, Object> scenario) {
        if (scenario.containsKey("deadline")) {
            return Section.PROCEDURE;
        }
        if (scenario.get("eligibility") instanceof Map<?, ?> facts) {
            if (facts.containsKey("exclusions")) {
                return Section.EXCLUSIONS;
            }
            boolean scope = String.valueOf(scenario.get("expect")).contains("OUT_OF_SCOPE");
            return scope ? Section.SCOPE : Section.HARDSHIP;
        }
        for (Map.Entry<String, Section> further : FURTHER.entrySet()) {
            if (scenario.containsKey(further.getKey())) {
                return further.getValue();
            }
        }
        for (Section section : Section.values()) {
            if (scenario.containsKey(section.name().toLowerCase(Locale.ROOT))) {
                return section;
            }
        }
        throw new IllegalStateException("no section for " + scenario);
    }

    List<Entry> of(Section section) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }
}
