package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBillTest {
    /** SHA-256 of the six letters that stand for the driver. */
    private static final String DIGEST_OF_DRIVER =
            "b4def8217cadae26d4da633fd2a4e58e326cbb5d570afdc3989484da07af3579";

    @TempDir private Path home;

    @BeforeEach
    void provisioned() throws Exception {
        Files.createDirectories(home.resolve(".installation"));
        Files.writeString(
                home.resolve(".installation/manifest.yaml"),
                """
                streams:
                  - groupId: "org.glassfish"
                    artifactId: "jakarta.faces"
                    version: "4.0.13"
                """);
        Files.createDirectories(home.resolve("modules/a/main"));
        Files.writeString(home.resolve("modules/a/main/jakarta.faces-4.0.13.jar"), "faces");
        Files.writeString(home.resolve("modules/a/main/postgresql.jar"), "driver");
    }

    @Test
    @DisplayName("each jar stands in the bill with its coordinates and its digest")
    void namesEachJar() throws Exception {
        assertThat(ServerBill.of(home, List.of("org.postgresql:postgresql:42.7.14")))
                .contains("pkg:maven/org.glassfish/jakarta.faces@4.0.13")
                .contains("pkg:maven/org.postgresql/postgresql@42.7.14")
                .contains(DIGEST_OF_DRIVER);
    }

    @Test
    @DisplayName("a jar of unknown origin stops the build")
    void refusesTheUnknown() {
        assertThatThrownBy(() -> ServerBill.of(home, List.of()))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("postgresql.jar");
    }
}
