package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir private Path home;

    private Process other;

    @AfterEach
    void end() {
        if (other != null) {
            other.destroyForcibly();
        }
    }

    @Test
    void serverOfAKilledLauncherIsEnded() throws IOException {
        other = somethingLong();
        write("999999999@1970-01-01T00:00:00Z", describe(other.toHandle()));
        new Leftovers(home).takeOver();
        assertThat(other.isAlive()).isFalse();
        assertThat(home.resolve("running.properties")).doesNotExist();
    }

    @Test
    void processThatOnlyHasTheSameNumberIsLeftAlone() throws IOException {
        other = somethingLong();
        write("999999999@1970-01-01T00:00:00Z", other.pid() + "@1970-01-01T00:00:00Z");
        new Leftovers(home).takeOver();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void folderAtWorkIsRefused() throws IOException {
        other = somethingLong();
        write(describe(other.toHandle()), describe(other.toHandle()));
        Leftovers leftovers = new Leftovers(home);
        assertThatThrownBy(leftovers::takeOver)
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("already running")
                .hasMessageContaining(Long.toString(other.pid()));
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void nothingIsLeftInAFreshFolder() {
        new Leftovers(home).takeOver();
        assertThat(home).isEmptyDirectory();
    }

    private void write(String launcher, String server) {
        PrivateFile.write(
                home.resolve("running.properties"), Map.of("launcher", launcher, "server", server));
    }

    private static String describe(ProcessHandle process) {
        return process.pid() + "@" + process.info().startInstant().orElseThrow();
    }

    /** Waits for its input, which never comes. */
    private static Process somethingLong() throws IOException {
        return new ProcessBuilder("cat").start();
    }
}
