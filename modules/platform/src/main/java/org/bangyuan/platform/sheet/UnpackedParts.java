package org.bangyuan.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.bangyuan.platform.problem.Problem;

/**
 * Unpacks every part once, keeping nothing, by the same library that the reader uses, so that both
 * see the same: real sizes and what {@link MarkupScan} says of the content.
 */
final class UnpackedParts {
    private static final long BEFORE_RATIO_COUNTS = 10L * 1024 * 1024;
    private static final int BUFFER = 32 * 1024;

    private final SheetLimits limits;
    private final long packed;
    private final MarkupScan scan;
    private long unpacked;

    private UnpackedParts(SheetLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
        this.scan = new MarkupScan(limits.columns());
    }

    /**
     * Returns how many rows all sheets have.
     *
     * @throws Problem INVALID on field {@code file}
     */
    static long check(byte[] content, SheetLimits limits) {
        UnpackedParts parts = new UnpackedParts(limits, content.length);
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                parts.look(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ArchiveParts.refused("damaged");
        }
        if (parts.scan.sharedStrings() > parts.scan.sharedCells()) {
            throw ArchiveParts.refused("shared-strings");
        }
        if (parts.scan.lastSharedIndex() >= parts.scan.sharedStrings()) {
            throw ArchiveParts.refused("damaged");
        }
        return parts.scan.rows();
    }

    private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean isMarkup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean isShared = name.endsWith("sharedstrings.xml");
        byte[] buffer = new byte[BUFFER];
        long ofPart = 0;
        scan.begin();
        try (InputStream in = zip.getInputStream(entry)) {
            int length = in.readNBytes(buffer, 0, BUFFER);
            start(buffer, length, isMarkup);
            while (length > 0) {
                ofPart += length;
                count(length, isShared ? ofPart : 0);
                if (isMarkup) {
                    scan.accept(buffer, length);
                }
                length = in.read(buffer);
            }
        }
    }

    private void count(int length, long ofShared) {
        unpacked += length;
        if (ofShared > limits.sharedStrings()) {
            throw ArchiveParts.refused("shared-strings");
        }
        if (unpacked > limits.unpacked()
                || unpacked > BEFORE_RATIO_COUNTS && unpacked / packed > limits.ratio()) {
            throw ArchiveParts.refused("bomb");
        }
    }

    /** Markup is UTF-8 and begins at once; what is not called markup must not be any. */
    private static void start(byte[] head, int length, boolean isMarkup) {
        boolean hasMark = length > 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB;
        if (isMarkup) {
            if (length == 0 || head[hasMark ? 3 : 0] != '<') {
                throw ArchiveParts.refused("damaged");
            }
            encoding(head, length);
            return;
        }
        boolean isWide =
                length > 1
                        && ((head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF
                                || (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE);
        boolean looksLikeMarkup = hasMark || isWide;
        for (int i = 0; i < Math.min(4, length); i++) {
            looksLikeMarkup |= head[i] == '<';
        }
        if (looksLikeMarkup) {
            throw ArchiveParts.refused("damaged");
        }
    }

    private static void encoding(byte[] head, int length) {
        String declaration =
                new String(head, 0, Math.min(length, 120), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        int encoding = declaration.indexOf("encoding=");
        if (encoding >= 0 && !declaration.startsWith("utf-8", encoding + 10)) {
            throw ArchiveParts.refused("damaged");
        }
    }
}
