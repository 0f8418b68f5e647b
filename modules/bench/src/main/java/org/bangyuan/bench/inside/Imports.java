package org.bangyuan.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bangyuan.bench.inside.Rounds.Comparison;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * P4: a file of new people, one row in a hundred wrong, checked and stored, against reading it with
 * the library alone. What was stored is taken back between the rounds, outside of the time.
 */
@ApplicationScoped
class Imports implements Measurement {
    private static final String ROWS = "bangyuan.bench.import.rows";
    private static final int USUAL_ROWS = 200_000;
    private static final int WRONG = 100;
    private static final int NUMBERS_OF_A_DAY = 10;
    private static final int FIRST_SEQUENCE = 101;
    private static final long PATIENCE_MILLIS = 30 * 60_000L;
    private static final long PAUSE_MILLIS = 20;
    private static final long NANOS_IN_A_MILLI = 1_000_000;
    private static final String[] TITLES = {
        "姓名", "公民身份号码", "联系电话", "户籍地", "居住地", "承办机构", "身份", "身份起始日"
    };

    @Inject private ImportDesk desk;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        int rows = Integer.getInteger(ROWS, USUAL_ROWS);
        byte[] file = file(rows);
        UUID[] last = new UUID[1];
        List<Long> checked = new ArrayList<>();
        JsonObject stored =
                Rounds.compare(
                        new Comparison(
                                "import of " + rows + " rows, 8 columns, checked and stored",
                                "ImportDesk.upload and apply: blind indexes, sealed, all tables",
                                "fastexcel-reader alone",
                                3,
                                1),
                        () -> {
                            long begun = System.nanoTime();
                            last[0] = upload(file);
                            checked.add((System.nanoTime() - begun) / NANOS_IN_A_MILLI);
                            apply(last[0]);
                            return rows;
                        },
                        () -> read(file),
                        () -> undo(last[0]));
        // the first round is dropped here as there
        checked.remove(0);
        return List.of(
                Json.createObjectBuilder(stored)
                        .add("ofWhichCheckedMillis", Json.createArrayBuilder(checked))
                        .build());
    }

    private UUID upload(byte[] file) throws Exception {
        UUID id =
                asOfficer(
                        () ->
                                desk.upload(
                                        new ImportDesk.Upload(
                                                ImportKind.PERSONS, null, null, "测试.xlsx", file)));
        until(id, State.CHECKED);
        return id;
    }

    private void apply(UUID id) throws Exception {
        asOfficer(
                () -> {
                    desk.apply(id, ImportDesk.Mode.GOOD, false);
                    return null;
                });
        until(id, State.APPLIED);
    }

    private long undo(UUID id) throws Exception {
        asOfficer(
                () -> {
                    desk.undo(id, "bench");
                    return null;
                });
        until(id, State.UNDONE);
        return 0;
    }

    private void until(UUID id, State wanted) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        ImportView view = asOfficer(() -> desk.get(id));
        while (view.state() != wanted) {
            if (view.state() == State.FAILED || System.currentTimeMillis() > end) {
                throw new IllegalStateException(view.state() + " " + view.reason());
            }
            Thread.sleep(PAUSE_MILLIS);
            view = asOfficer(() -> desk.get(id));
        }
    }

    private static <T> T asOfficer(Callable<T> work) throws Exception {
        return Acting.as("lc-officer", "COUNTY_OFFICER", work);
    }

    private static byte[] file(int rows) {
        List<SheetColumn> columns = new ArrayList<>();
        for (String title : TITLES) {
            columns.add(SheetColumn.text(title, 20));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(out, new SheetLayout("人员", List.of(), columns))) {
            for (int row = 0; row < rows; row++) {
                String number = number(row);
                writer.row(
                        row % WRONG == WRONG - 1 ? "" : "测试" + (char) ('一' + row % 5_000),
                        number,
                        "138" + String.format("%08d", row),
                        "330302",
                        "测试路" + row % 500 + "号",
                        "330302006",
                        row % 3 == 0 ? "退役军人" : "",
                        row % 3 == 0 ? "2001-12-01" : "");
            }
        }
        return out.toByteArray();
    }

    /** Sequences that the made-up people do not reach. */
    private static String number(int row) {
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(row / NUMBERS_OF_A_DAY);
        int sequence = FIRST_SEQUENCE + row % NUMBERS_OF_A_DAY;
        String seventeen = "330302" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        return seventeen + CitizenId.checkDigit(seventeen);
    }

    private static long read(byte[] file) throws IOException {
        long rows = -1; // the head
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(file), new ReadingOptions(false, true));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                rows += row.getCellCount() > 0 ? 1 : 0;
            }
        }
        return rows;
    }
}
