package org.bangyuan.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What stands in a workbook, which is packed. */
final class Unpacked {
    /** What is not ASCII is written so. */
    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-fA-F]+);");

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
            return ESCAPED.matcher(text)
                    .replaceAll(
                            escaped ->
                                    Matcher.quoteReplacement(
                                            Character.toString(
                                                    Integer.parseInt(escaped.group(1), 16))));
        } finally {
            Files.delete(file);
        }
    }
}
