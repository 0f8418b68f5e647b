package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountTest {
    @TempDir private Path folder;

    @Test
    void fiveColumnsBetweenTabs() throws IOException {
        Path file = folder.resolve("accounts.tsv");
        Files.writeString(file, "lc-clerk\t叶蓓\t受理员\t五马街道\tabc\n\n");
        assertThat(DemoAccount.read(file))
                .containsExactly(new DemoAccount("lc-clerk", "叶蓓", "受理员", "五马街道", "abc"));
    }

    @Test
    void noFileNoAccounts() {
        assertThat(DemoAccount.read(folder.resolve("none.tsv"))).isEmpty();
    }

    @Test
    void otherLinesAreRefused() throws IOException {
        Path file = folder.resolve("accounts.tsv");
        Files.writeString(file, "lc-clerk 叶蓓\n");
        assertThatThrownBy(() -> DemoAccount.read(file)).isInstanceOf(LaunchException.class);
    }
}
