package org.bangyuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Pattern KEY = Pattern.compile("\"(exchange\\.[a-z.-]*[a-z-])\"");

    @Test
    @DisplayName("every text is there in Chinese and in English")
    void complete() {
        ResourceBundle chinese = bundle(Locale.ROOT);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.keySet()) {
            assertThat(english.getString(key)).as(key).isNotEqualTo(chinese.getString(key));
        }
    }

    @Test
    @DisplayName("every key in the code has a text")
    void used() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    if (!bundle(Locale.ROOT).containsKey(keys.group(1))) {
                        missing.add(keys.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.bangyuan.exchange.messages", locale);
    }
}
