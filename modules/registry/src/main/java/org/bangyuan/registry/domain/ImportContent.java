package org.bangyuan.registry.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines as bytes, to be sealed and kept while the import goes on. */
public final class ImportContent {
    private ImportContent() {}

    public static byte[] of(List<ImportLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(lines.size());
            for (ImportLine line : lines) {
                out.writeShort(line.sheet());
                out.writeInt(line.number());
                out.writeShort(line.cells().size());
                for (String cell : line.cells()) {
                    byte[] text = cell.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    public static List<ImportLine> lines(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            int count = in.readInt();
            List<ImportLine> lines = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int sheet = in.readShort();
                int number = in.readInt();
                int columns = in.readShort();
                List<String> cells = new ArrayList<>(columns);
                for (int column = 0; column < columns; column++) {
                    cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                }
                lines.add(new ImportLine(sheet, number, cells));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }
}
