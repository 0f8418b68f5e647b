package org.bangyuan.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the application itself says in the server's log, from where it was last read. */
final class LogTail {
    private static final Pattern OURS =
            Pattern.compile(
                    "^\\S+ (?:INFO|WARN) +\\[org\\.bangyuan[^]]*] \\([^)]*\\) (.*)$",
                    Pattern.MULTILINE);

    private final Path log;
    private long position;

    LogTail(Path log) {
        this.log = log;
    }

    /** The messages that came since the last call. */
    List<String> next() throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            String complete = text.substring(0, end);
            position += complete.getBytes(StandardCharsets.UTF_8).length;
            return OURS.matcher(complete.replaceAll("\u001B\\[[0-9;]*m", ""))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
        }
    }
}
