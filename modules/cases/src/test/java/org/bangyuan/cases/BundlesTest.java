package org.bangyuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.domain.Capacity;
import org.bangyuan.cases.domain.Representation;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.kernel.CitizenId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);

    private static final List<Pattern> KEYS =
            List.of(
                    Pattern.compile("\"(cases\\.[a-z0-9.-]*[a-z0-9])\""),
                    Pattern.compile("\"(cases\\.[A-Za-z.-]*[a-zA-Z])\""));

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.bangyuan.cases.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    @DisplayName("every text is there in Chinese and in English")
    void bothLanguages() {
        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(CHINESE.keySet());
    }

    @Test
    @DisplayName("every name of the api has a text")
    void names() {
        List<String> keys = new ArrayList<>();
        add(keys, "cases.stage.", CaseStage.values());
        add(keys, "cases.out-of-order.", CaseStage.values());
        add(keys, "cases.holder.", CaseStage.values());
        add(keys, "cases.tab.", CaseDesk.Tab.values());
        add(keys, "cases.sort.", CaseDesk.Sort.values());
        add(keys, "cases.action.", CaseAction.values());
        add(keys, "cases.identity.", Identity.values());
        add(keys, "cases.kin.", Kin.values());
        add(keys, "cases.hardship.", Hardship.values());
        add(keys, "cases.cause.", EventCause.values());
        add(keys, "cases.social.", SocialAssistance.values());
        add(keys, "cases.proxy.", Representation.Kind.values());
        add(keys, "cases.attachment.", Attachment.Kind.values());
        add(keys, "cases.paper.", Attachment.Kind.values());
        add(keys, "cases.outcome.", TemporaryResult.Outcome.values());
        add(keys, "cases.form.citizenId.", CitizenId.Defect.values());
        for (EligibilityResult.Outcome outcome : EligibilityResult.Outcome.values()) {
            if (outcome != EligibilityResult.Outcome.ELIGIBLE) {
                keys.add("cases.outcome." + outcome);
                keys.add("cases.form.outcome." + outcome);
            }
        }
        add(keys, "cases.review.authority.", Reconsiderations.Authority.values());
        add(keys, "cases.holder.review.", Reconsiderations.Authority.values());
        add(keys, "cases.review.state.", Reconsiderations.State.values());
        for (Capacity capacity : EnumSet.range(Capacity.FILER, Capacity.APPROVER)) {
            keys.add("cases.recused." + capacity);
        }
        for (CaseAction action : CaseAction.values()) {
            keys.add("cases.audit." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(CHINESE.keySet()).containsAll(keys);
    }

    private static void add(List<String> keys, String prefix, Enum<?>[] names) {
        for (Enum<?> name : names) {
            keys.add(prefix + name.name());
        }
    }

    @Test
    @DisplayName("every key in the code has a text")
    void keysInTheCode() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                for (Pattern pattern : KEYS) {
                    Matcher keys = pattern.matcher(code);
                    while (keys.find()) {
                        missing.add(keys.group(1));
                    }
                }
                collect(
                        code,
                        "refuse\\([^\"]*?\"?[^\"]*\"?,\\s*\"([a-z.A-Z-]+)\"",
                        "cases.form.",
                        missing);
                collect(code, "record\\(actor, \"([a-z-]+)\"", "cases.timeline.", missing);
                collect(
                        code,
                        "departures\\.add\\(\"([a-z-]+)\"",
                        "cases.form.explanation.",
                        missing);
            }
        }
        missing.removeIf(key -> key.endsWith("."));
        missing.removeAll(CHINESE.keySet());
        assertThat(missing).isEmpty();
    }

    private static void collect(String code, String pattern, String prefix, Set<String> keys) {
        Matcher found = Pattern.compile(pattern).matcher(code);
        while (found.find()) {
            keys.add(prefix + found.group(1));
        }
    }
}
