package org.bangyuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern KEY = Pattern.compile("'(web\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])'");

    @Test
    @DisplayName("every text exists in Chinese and in English")
    void bothLanguages() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    @DisplayName("every text that a page names exists")
    void pagesNameKnownTexts() throws IOException {
        Set<String> known = keys("messages.properties");
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                KEY.matcher(Files.readString(page))
                        .results()
                        .map(result -> result.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> unknown.add(page.getFileName() + ": " + key));
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static Set<String> keys(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(
                        MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
