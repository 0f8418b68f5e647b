package org.bangyuan.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangyuan.bench.inside.Rounds.Comparison;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PeopleSheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * P5: everybody as a workbook, read, opened, masked and made harmless row by row, against the
 * library writing as many rows of such texts; and ten lists of a county at once.
 */
@ApplicationScoped
class Exports implements Measurement {
    private static final int AT_ONCE = 10;
    private static final int FLUSHED_ROWS = 500;
    private static final String[] TEXTS = {
        "陈建国",
        "330302********9979",
        "男",
        "1972-05-05",
        "退役军人",
        "低保",
        "温州市鹿城区五马街道",
        "五马街道墨池社区128号301室",
        "199****0001",
        "五马街道"
    };
    private static final PeopleSheets.Wanted EVERYBODY =
            new PeopleSheets.Wanted(
                    new People.Filter("", null, null, null), List.of(), false, null);

    @Inject private PeopleSheets sheets;
    private long rows;

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        return List.of(
                Rounds.compare(
                        new Comparison(
                                "export of everybody, 10 columns",
                                "PeopleSheets as the city: query, seals opened, masked, audited",
                                "fastexcel alone, as many rows of constant texts",
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
            for (int column = 0; column < TEXTS.length; column++) {
                sheet.inlineString(row, column, TEXTS[column]);
            }
            if (row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
        return rows;
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
