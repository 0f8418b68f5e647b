package org.bangyuan.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads a test table: a header line, fields without inner commas except in the last columns. */
final class Table {
    private Table() {}

    static List<String[]> rows(String name) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> Arrays.copyOf(line.split(",", -1), 5))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
