package org.bangyuan.platform.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.platform.problem.Problem;

/**
 * The list at the end of a zip archive, read without unpacking and without building anything of its
 * size: one archive from the first byte to the last, few parts, no macros, nothing embedded, no
 * part over another.
 */
final class ArchiveParts {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONG_END_LOCATOR = 0x07064b50;
    private static final int LONG_END_LOCATOR_BYTES = 20;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;
    private final SheetLimits limits;
    private final Set<String> names = new HashSet<>();
    private long packed;

    private ArchiveParts(byte[] content, SheetLimits limits) {
        this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /**
     * @throws Problem INVALID on field {@code file}
     */
    static void check(byte[] content, SheetLimits limits) {
        if (content.length == 0) {
            throw refused("empty");
        }
        if (content.length > limits.bytes()) {
            throw refused("too-large", limits.bytes() / (1024 * 1024));
        }
        if (startsWith(content, OLE2)) {
            throw refused("old-format");
        }
        if (!startsWith(content, ZIP) || content.length < ENTRY_BYTES + END_BYTES) {
            throw refused("not-a-workbook");
        }
        new ArchiveParts(content, limits).check();
    }

    static Problem refused(String code, Object... args) {
        return Problem.invalid("file", "platform.sheet." + code, args);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (content[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private void check() {
        int end = file.limit() - END_BYTES;
        if (file.getInt(end) != END_SIGNATURE || file.getShort(end + 20) != 0) {
            throw refused("damaged");
        }
        if (file.getInt(end - LONG_END_LOCATOR_BYTES) == LONG_END_LOCATOR) {
            throw refused("too-many-parts", limits.parts());
        }
        long size = Integer.toUnsignedLong(file.getInt(end + 12));
        long start = Integer.toUnsignedLong(file.getInt(end + 16));
        if (start + size != end) {
            throw refused("damaged");
        }
        int at = (int) start;
        int parts = 0;
        while (at < end) {
            if (++parts > limits.parts()) {
                throw refused("too-many-parts", limits.parts());
            }
            at = part(at, end);
        }
        if (at != end || packed > file.limit()) {
            throw refused("damaged");
        }
        if (!names.contains("[content_types].xml")) {
            throw refused("not-a-workbook");
        }
    }

    /** Returns where the next one stands. */
    private int part(int at, int end) {
        if (at + ENTRY_BYTES > end || file.getInt(at) != ENTRY_SIGNATURE) {
            throw refused("damaged");
        }
        int flags = file.getShort(at + 8);
        int method = file.getShort(at + 10);
        if ((flags & 1) != 0) {
            throw refused("encrypted");
        }
        if (method != STORED && method != DEFLATED) {
            throw refused("damaged");
        }
        packed += Integer.toUnsignedLong(file.getInt(at + 20));
        int nameBytes = Short.toUnsignedInt(file.getShort(at + 28));
        int next =
                at
                        + ENTRY_BYTES
                        + nameBytes
                        + Short.toUnsignedInt(file.getShort(at + 30))
                        + Short.toUnsignedInt(file.getShort(at + 32));
        if (next > end) {
            throw refused("damaged");
        }
        name(new String(file.array(), at + ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8));
        return next;
    }

    private void name(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("/")
                || plain.contains("..")
                || plain.contains("\\")
                || plain.contains(":")
                || !names.add(plain)) {
            throw refused("damaged");
        }
        if (plain.contains("vbaproject") || plain.contains("/macrosheets/")) {
            throw refused("macros");
        }
        if (plain.contains("/externallinks/")) {
            throw refused("external-links");
        }
        if (plain.contains("/embeddings/")
                || plain.contains("/activex/")
                || plain.contains("/ctrlprops/")) {
            throw refused("embedded");
        }
    }
}
