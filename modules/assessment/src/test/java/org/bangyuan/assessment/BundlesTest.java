package org.bangyuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.assessment.api.HouseholdEntitlements;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.domain.TrialCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Pattern KEY =
            Pattern.compile("\"(assessment\\.[A-Za-z0-9._-]*[A-Za-z0-9])\"");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.bangyuan.assessment.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    @DisplayName("every text is there in Chinese and in English, under a key of this module")
    void complete() {
        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
        assertThat(bundle(Locale.ROOT).keySet())
                .allSatisfy(key -> assertThat(key).startsWith("assessment."));
    }

    @Test
    @DisplayName("every key in the code has a text")
    void used() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.remove("assessment.finding"); // a table, whose name has the form of a key
        for (HouseholdEntitlements.Answer answer : HouseholdEntitlements.Answer.values()) {
            used.add("assessment.answer." + answer);
        }
        assertThat(bundle(Locale.ROOT).keySet()).containsAll(used);
    }

    @Test
    @DisplayName("every field, group and option of a trial has a text")
    void trials() {
        TreeSet<String> used = new TreeSet<>();
        for (TrialSubject subject : TrialSubject.values()) {
            used.add("assessment.trial.subject." + subject);
        }
        for (TrialMeasure measure : TrialMeasure.values()) {
            for (TrialLayout.Group group : TrialCatalogue.of(measure).groups()) {
                used.add("assessment.trial.group." + group.name());
                for (TrialLayout.Field field : group.fields()) {
                    used.add("assessment.trial.field." + field.name());
                    field.options().forEach(option -> used.add("assessment.term." + option));
                }
            }
        }
        assertThat(bundle(Locale.ROOT).keySet()).containsAll(used);
    }
}
