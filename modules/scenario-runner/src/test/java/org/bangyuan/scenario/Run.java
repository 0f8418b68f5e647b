package org.bangyuan.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One run of the command line, with what it printed. */
record Run(int status, String out, String err) {
    static Run of(Path... places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new ScenarioRunner(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(Arrays.stream(places).map(Path::toString).toList());
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Of a file with the given text. */
    static Run of(Path folder, String text) {
        try {
            return of(Files.writeString(folder.resolve("case.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path scenarios() {
        try {
            return Path.of(Run.class.getResource("/scenarios").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
