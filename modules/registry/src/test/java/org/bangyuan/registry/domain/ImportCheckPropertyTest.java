package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.registry.api.ImportKind;

class ImportCheckPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 6);
    private static final String REASONS = "错误说明";
    private static final ImportPlaces PLACES =
            new ImportPlaces() {
                @Override
                public Optional<String> area(String typed) {
                    return Optional.of(typed).filter("330302"::equals);
                }

                @Override
                public Optional<String> organisation(String typed) {
                    return Optional.of(typed).filter("330302006"::equals);
                }
            };

    @Property(tries = 60)
    @Label("import → export → import is the identity, whatever the kind")
    void identity(
            @ForAll ImportKind kind,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 30) int rows) {
        List<ImportLine> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(new ImportLine(0, i + 2, good(kind, random)));
        }
        List<ImportCheck.Checked> once = checked(kind, book(kind, lines));
        assertThat(once).allSatisfy(each -> assertThat(each.faults()).isEmpty());
        List<ImportLine> read = once.stream().map(ImportCheck.Checked::line).toList();
        assertThat(read).isEqualTo(lines);
        assertThat(ImportContent.lines(ImportContent.of(read))).isEqualTo(read);
        List<ImportLine> again =
                checked(kind, book(kind, read)).stream().map(ImportCheck.Checked::line).toList();
        assertThat(again).isEqualTo(read);
    }

    @Property(tries = 60)
    @Label("every planted error is reported once, at its row and column")
    void plantedErrors(@ForAll ImportKind kind, @ForAll Random random) {
        List<ImportColumn> columns = ImportColumns.of(kind);
        List<ImportLine> lines = new ArrayList<>();
        Set<String> planted = new TreeSet<>();
        for (int i = 0; i < 20; i++) {
            List<String> cells = new ArrayList<>(good(kind, random));
            for (int column = 0; column < columns.size(); column++) {
                String wrong = wrong(columns.get(column));
                if (wrong != null && random.nextInt(6) == 0) {
                    cells.set(column, wrong);
                    planted.add((i + 2) + "|" + columns.get(column).key());
                }
            }
            lines.add(new ImportLine(0, i + 2, cells));
        }
        List<String> reported = new ArrayList<>();
        for (ImportCheck.Checked each : checked(kind, book(kind, lines))) {
            each.faults().forEach(fault -> reported.add(each.line().number() + "|" + fault.key()));
        }
        assertThat(reported).containsExactlyInAnyOrderElementsOf(planted);
    }

    private static String wrong(ImportColumn column) {
        return switch (column.type()) {
            case NAME -> column.required() ? "" : "张3";
            case CITIZEN_ID -> "330302199001010010";
            case PHONE -> "123";
            case DAY -> "2024-02-30";
            case AREA, ORGANISATION -> "999999";
            case CHOICE -> "没有这一项";
            case ACCOUNT -> "6217000000000000001";
            case SCHOOL_YEAR -> "2024-2026";
            case AMOUNT -> "-0.01";
            case TEXT -> column.required() ? "" : "长".repeat(column.longest() + 1);
        };
    }

    private static List<String> good(ImportKind kind, Random random) {
        List<String> cells = new ArrayList<>();
        for (ImportColumn column : ImportColumns.of(kind)) {
            cells.add(good(kind, column, random));
        }
        return cells;
    }

    private static String good(ImportKind kind, ImportColumn column, Random random) {
        return switch (column.type()) {
            case NAME -> column.required() ? "阿卜杜拉·买买提" : "";
            case CITIZEN_ID -> number(random);
            case PHONE -> "138" + (10_000_000 + random.nextInt(80_000_000));
            case DAY -> day(column.key(), random);
            case AREA -> "330302";
            case ORGANISATION -> "330302006";
            case ACCOUNT -> "0" + (10_000_000 + random.nextInt(80_000_000));
            case SCHOOL_YEAR -> String.valueOf(2010 + random.nextInt(14));
            case AMOUNT -> (1 + random.nextInt(5000)) + "." + (10 + random.nextInt(90));
            case TEXT ->
                    column.key().equals("law")
                            ? ""
                            : List.of("=1+1", "'-5", "a b", "+86", "〇号 & <x>")
                                    .get(random.nextInt(5));
            case CHOICE ->
                    column.key().equals("sentence") || kind == ImportKind.EXCLUSIONS
                            ? column.word(column.choices().get(0))
                            : column.word(
                                    column.choices().get(random.nextInt(column.choices().size())));
        };
    }

    private static String day(String key, Random random) {
        LocalDate base =
                key.equals("to") || key.equals("schoolTo") || key.equals("discharged")
                        ? LocalDate.of(2020, 1, 1)
                        : LocalDate.of(1999, 1, 1);
        return base.plusDays(random.nextInt(900)).toString();
    }

    private static String number(Random random) {
        String first17 =
                "330302"
                        + LocalDate.of(1950, 1, 1)
                                .plusDays(random.nextInt(18_000))
                                .toString()
                                .replace("-", "")
                        + String.format("%03d", random.nextInt(1000));
        return first17 + CitizenId.checkDigit(first17);
    }

    private static byte[] book(ImportKind kind, List<ImportLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SheetColumn> columns =
                ImportColumns.of(kind).stream()
                        .map(column -> SheetColumn.text(column.title() + "*", 20))
                        .toList();
        try (SheetWriter sheet = new SheetWriter(out, new SheetLayout("名单", List.of(), columns))) {
            lines.forEach(line -> sheet.row(line.cells().toArray()));
        }
        return out.toByteArray();
    }

    private static List<ImportCheck.Checked> checked(ImportKind kind, byte[] book) {
        ImportCheck check = new ImportCheck(kind, PLACES, TODAY);
        List<ImportColumn> columns = ImportColumns.of(kind);
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(book, SheetLimits.USUAL)) {
            reader.read(0, rows::add);
        }
        ImportHead head = ImportHead.of(rows.get(0), columns, REASONS).orElseThrow();
        return rows.stream().skip(1).map(row -> check.check(row, head, 0)).toList();
    }
}
