package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir private Path folder;

    @Test
    void saysOnlyWhatTheApplicationSaysAndOnlyOnce() throws IOException {
        Path log = folder.resolve("server.log");
        LogTail tail = new LogTail(log);
        assertThat(tail.next()).isEmpty();
        Files.writeString(
                log,
                "05:30:00,001 INFO  [org.jboss.as] (main) WildFly starts\n"
                        + "\u001B[0m05:30:01,000 INFO  [org.bangyuan.demo.app.X] (pool-1) 41 accounts\n"
                        + "05:30:02,000 INFO  [org.bangyuan.demo.app.X] (pool-1) half a li");
        assertThat(tail.next()).containsExactly("41 accounts");
        Files.writeString(log, "ne 人\n", StandardOpenOption.APPEND);
        assertThat(tail.next()).containsExactly("half a line 人");
        assertThat(tail.next()).isEmpty();
    }
}
