package org.bangyuan.platform.files;

import org.bangyuan.platform.problem.Problem;

/** What an upload must be: not empty, not too large, and by its first bytes of a known kind. */
final class Uploads {
    private static final String FIELD = "file";
    private static final int BYTES_PER_MB = 1024 * 1024;

    private Uploads() {}

    static FileKind check(byte[] content) {
        if (content.length == 0) {
            throw Problem.invalid(FIELD, "platform.file.empty");
        }
        if (content.length > FileStore.MOST_BYTES) {
            throw Problem.invalid(
                    FIELD, "platform.file.too-large", FileStore.MOST_BYTES / BYTES_PER_MB);
        }
        return FileKind.detect(content)
                .orElseThrow(() -> Problem.invalid(FIELD, "platform.file.unknown-kind"));
    }
}
