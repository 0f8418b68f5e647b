package org.bangyuan.platform.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that may be uploaded, told by their first bytes and never by their name. */
public enum FileKind {
    PDF("application/pdf", "pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});

    private final String mediaType;
    private final String extension;
    private final byte[] magic;

    FileKind(String mediaType, String extension, byte[] magic) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.magic = magic;
    }

    public static Optional<FileKind> detect(byte[] content) {
        return Arrays.stream(values())
                .filter(
                        kind ->
                                content.length >= kind.magic.length
                                        && Arrays.equals(
                                                content,
                                                0,
                                                kind.magic.length,
                                                kind.magic,
                                                0,
                                                kind.magic.length))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
