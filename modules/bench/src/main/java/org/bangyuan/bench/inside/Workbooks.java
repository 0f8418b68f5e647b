package org.bangyuan.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.bench.inside.Rounds.Comparison;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * What platform's reader and writer of workbooks add to the library below them: 200,000 rows of 20
 * columns, 8 of text and 12 of numbers, as in the goals P4 and P5.
 */
@ApplicationScoped
class Workbooks implements Measurement {
    private static final int ROWS = 200_000;
    private static final int TEXTS = 8;
    private static final int COLUMNS = 20;
    private static final int FLUSHED_ROWS = 500;

    @Override
    public String name() {
        return "workbooks";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        JsonObject written =
                Rounds.compare(
                        new Comparison(
                                "write 200,000 x 20",
                                "platform's SheetWriter: formats, safe from formulas",
                                "fastexcel alone",
                                1.5,
                                1),
                        Workbooks::writeSafely,
                        () -> write(OutputStream.nullOutputStream()));
        Path file = Files.createTempFile("bench", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(out);
            }
            byte[] bytes = Files.readAllBytes(file);
            JsonObject read =
                    Rounds.compare(
                            new Comparison(
                                    "read 200,000 x 20",
                                    "platform's SheetReader: archive and markup looked at first",
                                    "fastexcel-reader alone",
                                    3,
                                    1),
                            () -> readSafely(bytes),
                            () -> read(bytes));
            return List.of(written, read);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Object value(int row, int column) {
        return column < TEXTS ? "温州市鹿城区" + row % 1_000 + "号" + column : row * 31 + column;
    }

    private static long writeSafely() {
        List<SheetColumn> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(
                    column < TEXTS
                            ? SheetColumn.text("列" + column, 20)
                            : SheetColumn.count("列" + column, 12));
        }
        try (SheetWriter writer =
                new SheetWriter(
                        OutputStream.nullOutputStream(),
                        new SheetLayout("表", List.of(), columns))) {
            Object[] values = new Object[COLUMNS];
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    values[column] = value(row, column);
                }
                writer.row(values);
            }
        }
        return ROWS;
    }

    private static long write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "bench", "1.0");
        Worksheet sheet = workbook.newWorksheet("表");
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Object value = value(row, column);
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.inlineString(row, column, (String) value);
                }
            }
            if (row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
        return ROWS;
    }

    private static long readSafely(byte[] file) {
        long[] characters = {0};
        try (SheetReader reader = SheetReader.open(file, SheetLimits.USUAL)) {
            reader.read(
                    0,
                    row -> {
                        for (int column = 0; column < COLUMNS; column++) {
                            characters[0] += row.cell(column).text().length();
                        }
                        return true;
                    });
        }
        return characters[0];
    }

    private static long read(byte[] file) {
        long characters = 0;
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(file), new ReadingOptions(false, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (int column = 0; column < COLUMNS; column++) {
                    characters += row.getCell(column).getRawValue().length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }
}
