package org.bangyuan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bangyuan.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UploadsTest {
    @Test
    @DisplayName("PDF, JPEG and PNG are told by their first bytes")
    void kinds() {
        assertThat(Uploads.check("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileKind.PDF);
        assertThat(Uploads.check(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo(FileKind.JPEG);
        assertThat(Uploads.check(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(FileKind.PNG);
    }

    @Test
    @DisplayName("empty, too large and unknown files are refused at the field")
    void refusals() {
        assertRefused(new byte[0], "platform.file.empty");
        assertRefused(
                "MZ program".getBytes(StandardCharsets.US_ASCII), "platform.file.unknown-kind");
        assertRefused("%PD".getBytes(StandardCharsets.US_ASCII), "platform.file.unknown-kind");
        byte[] large =
                Arrays.copyOf(
                        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), FileStore.MOST_BYTES + 1);
        assertRefused(large, "platform.file.too-large");
        assertThat(Uploads.check(Arrays.copyOf(large, FileStore.MOST_BYTES)))
                .isEqualTo(FileKind.PDF);
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> Uploads.check(content))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
                            assertThat(problem.violations())
                                    .singleElement()
                                    .satisfies(
                                            violation -> {
                                                assertThat(violation.field()).isEqualTo("file");
                                                assertThat(violation.code()).isEqualTo(code);
                                            });
                        });
    }
}
