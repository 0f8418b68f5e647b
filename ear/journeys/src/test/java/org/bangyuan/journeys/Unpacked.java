package org.bangyuan.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What stands in a workbook, which is packed. */
final class Unpacked {
    private Unpacked() {}

    /**
     * The text of all parts; read by its directory, as sizes of a streamed one stand only there.
     */
    static String text(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, workbook);
            StringBuilder text = new StringBuilder();
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : parts.stream().toList()) {
                    text.append(
                            new String(
                                    parts.getInputStream(part).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
