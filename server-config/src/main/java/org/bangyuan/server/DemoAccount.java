package org.bangyuan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody who can sign in to the demonstration, as the application wrote it at its start: one line
 * each, five columns between tabs, UTF-8.
 *
 * @param userName what is typed at the sign-in
 * @param name the person's Chinese name
 * @param role what the person does
 * @param organisation where the person does it
 * @param password good until the next start
 */
public record DemoAccount(
        String userName, String name, String role, String organisation, String password) {
    private static final int COLUMNS = 5;

    static List<DemoAccount> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(DemoAccount::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAccount parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new LaunchException("The list of accounts has a line that is none: " + line);
        }
        return new DemoAccount(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    List<String> columns() {
        return List.of(userName, name, role, organisation, password);
    }
}
