package org.bangyuan.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bangyuan.bench.inside.Rounds.Comparison;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PeopleSheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * P5: everybody as a workbook, read, opened, masked and made harmless row by row, against the
 * library writing as many rows of the very cells that the list begins with, over and over: constant
 * texts would be packed in no time. And ten lists of a county at once.
 */
@ApplicationScoped
class Exports implements Measurement {
    private static final int AT_ONCE = 10;
    private static final int FLUSHED_ROWS = 500;
    private static final int SAMPLE = 20_000;
    private static final int LINES_ABOVE = 3;
    private static final PeopleSheets.Wanted EVERYBODY =
            new PeopleSheets.Wanted(
                    new People.Filter("", null, null, null), List.of(), false, null);

    @Inject private PeopleSheets sheets;
    private long rows;
    private List<Object[]> sample;

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        sample = sample();
        return List.of(
                Rounds.compare(
                        new Comparison(
                                "export of everybody, 10 columns",
                                "PeopleSheets as the city: query, seals opened, masked, audited",
                                "fastexcel alone: as many rows, the cells of the first 20,000",
                                1.5,
                                1),
                        this::ofTheCity,
                        this::alone),
                atOnce());
    }

    private long ofTheCity() throws Exception {
        rows = Acting.as("city-va", "CITY_VA", this::written);
        return rows;
    }

    private long written() {
        long people = sheets.admit(EVERYBODY);
        sheets.write(EVERYBODY, OutputStream.nullOutputStream());
        return people;
    }

    private long alone() throws IOException {
        Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0");
        Worksheet sheet = workbook.newWorksheet("表");
        for (int row = 0; row < rows; row++) {
            Object[] cells = sample.get(row % sample.size());
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (cells[column] != null) {
                    sheet.inlineString(row, column, (String) cells[column]);
                }
            }
            if (row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
        return rows;
    }

    /** Cells of the first rows below the head, as the product writes them. */
    private List<Object[]> sample() throws Exception {
        Path file = Files.createTempFile("bench", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                Acting.as(
                        "city-va",
                        "CITY_VA",
                        () -> {
                            sheets.write(EVERYBODY, out);
                            return null;
                        });
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                    Stream<Row> read = workbook.getFirstSheet().openStream()) {
                return read.skip(LINES_ABOVE).limit(SAMPLE).map(Exports::cells).toList();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Object[] cells(Row row) {
        Object[] cells = new Object[PeopleSheets.Column.values().length];
        for (int column = 0; column < cells.length; column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            if (cell != null && cell.getType() == CellType.NUMBER) {
                cells[column] = cell.asNumber().intValueExact();
            } else if (cell != null && cell.getType() != CellType.EMPTY) {
                cells[column] = cell.asString();
            }
        }
        return cells;
    }

    /** Each acts for itself: an identity belongs to a thread. */
    private JsonObject atOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        long begun = System.nanoTime();
        long people = 0;
        try {
            List<Callable<Long>> lists = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                lists.add(() -> Acting.as("lc-officer", "COUNTY_OFFICER", this::written));
            }
            for (Future<Long> list : threads.invokeAll(lists)) {
                people += list.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return Json.createObjectBuilder()
                .add("name", AT_ONCE + " exports of a county at once")
                .add("rows", people)
                .add("millis", (System.nanoTime() - begun) / 1_000_000)
                .build();
    }
}
