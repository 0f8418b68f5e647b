package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir private Path home;

    @Test
    void areMadeOnceAndKept() {
        Secrets first = Secrets.in(home);
        assertThat(Secrets.in(home)).isEqualTo(first);
        assertThat(first.keyFile()).isRegularFile();
    }

    @Test
    void areAllDifferent() {
        Secrets secrets = Secrets.in(home);
        assertThat(
                        Set.of(
                                secrets.superuser(),
                                secrets.owner(),
                                secrets.app(),
                                secrets.server(),
                                secrets.tls()))
                .hasSize(5)
                .allMatch(secret -> secret.length() >= 32);
    }

    @Test
    void areForTheirOwnerAlone() throws IOException {
        Secrets secrets = Secrets.in(home);
        for (Path file : Set.of(home.resolve("passwords.properties"), secrets.keyFile())) {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }
}
