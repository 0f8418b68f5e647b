package org.bangyuan.registry.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.domain.ImportCheck;
import org.bangyuan.registry.domain.ImportColumn;
import org.bangyuan.registry.domain.ImportColumns;
import org.bangyuan.registry.domain.ImportFault;
import org.bangyuan.registry.domain.ImportHead;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportPlaces;
import org.bangyuan.registry.domain.ImportedCircumstance;
import org.bangyuan.registry.domain.ImportedPeriods;
import org.bangyuan.registry.domain.ImportedRow;
import org.bangyuan.registry.domain.KnownPerson;
import org.bangyuan.registry.persistence.ImportStage.StagedError;

/**
 * One pass over a file: every row is checked by itself, against the rows before it and, some
 * hundreds at a time, against the registry. Holds no more than those rows and the numbers seen.
 */
final class ImportChecking {
    static final int CHUNK = 1_000;

    private static final String INSTRUCTIONS = "填写说明";

    /** Said of the number where the number itself is right. */
    private static final Set<String> AMONG_ROWS =
            Set.of("registry.import.twice", "registry.import.overlaps-row");

    private final ImportKind kind;
    private final LocalDate today;
    private final LocalDate listOn;
    private final List<ImportColumn> columns;
    private final ImportCheck check;
    private final Chunks chunks;
    private final Map<String, Integer> seen = new HashMap<>();
    private final ImportedPeriods periods;
    private final Map<String, Family> families = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private ImportHead head;
    private String sheetName;
    private int sheet;
    private int heads;
    private int rows;

    /** Takes the rows of a chunk; false stops the pass. */
    interface Chunks {
        ImportResolving.Answers ask(List<String> numbers);

        List<ImportFault> faults(ImportLine.Values values, ImportResolving.Answers answers);

        boolean store(
                List<ImportLine> lines,
                List<ImportedRow> rows,
                List<StagedError> errors,
                int rowsSoFar);
    }

    /** A row that has been looked at by itself. */
    private record Waiting(ImportLine line, List<ImportFault> faults) {}

    /** A household of the file: its first row and how many heads it names. */
    private record Family(int sheet, String sheetName, int number, int heads, boolean isBad) {}

    ImportChecking(
            ImportKind kind,
            ImportPlaces places,
            LocalDate listOn,
            LocalDate today,
            Chunks chunks) {
        this.kind = kind;
        this.today = today;
        this.listOn = listOn;
        this.columns = ImportColumns.of(kind);
        this.check = new ImportCheck(kind, places, today);
        this.chunks = chunks;
        this.periods =
                kind.circumstance()
                        .map(ImportedCircumstance::of)
                        .map(ImportedPeriods::new)
                        .orElse(null);
    }

    /**
     * Returns false if it was stopped.
     *
     * @param reasonsTitle title of the column that an error workbook has beside
     */
    boolean read(SheetReader reader, String reasonsTitle) {
        List<String> sheets = reader.sheets();
        for (sheet = 0; sheet < sheets.size(); sheet++) {
            sheetName = sheets.get(sheet);
            head = null;
            if (sheetName.startsWith(INSTRUCTIONS)) {
                continue;
            }
            boolean[] goesOn = {true};
            int number = sheet;
            reader.read(number, row -> goesOn[0] = next(row, reasonsTitle));
            if (!goesOn[0] && head != null || !flush()) {
                return false;
            }
        }
        return true;
    }

    /** Sheets with the columns of the kind. */
    int heads() {
        return heads;
    }

    private boolean next(SheetRow row, String reasonsTitle) {
        if (row.isBlank()) {
            return true;
        }
        if (head == null) {
            Optional<ImportHead> found = ImportHead.of(row, columns, reasonsTitle);
            found.ifPresent(this::begin);
            return found.isPresent() || row.number() < ImportHead.WITHIN;
        }
        rows++;
        ImportCheck.Checked checked = check.check(row, head, sheet);
        List<ImportFault> faults = new ArrayList<>(checked.faults());
        if (faults.isEmpty()) {
            amongRows(checked.line(), faults);
        }
        if (kind == ImportKind.HOUSEHOLDS) {
            family(checked.line(), !faults.isEmpty());
        }
        waiting.add(new Waiting(checked.line(), faults));
        return waiting.size() < CHUNK || flush();
    }

    private void begin(ImportHead found) {
        if (!found.missing().isEmpty() || !found.unknown().isEmpty()) {
            throw Problem.invalid(
                    "file",
                    found.missing().isEmpty()
                            ? "registry.import.columns-unknown"
                            : "registry.import.columns-missing",
                    sheetName,
                    String.join(
                            "、", found.missing().isEmpty() ? found.unknown() : found.missing()));
        }
        head = found;
        heads++;
    }

    /** What only shows beside other rows. */
    private void amongRows(ImportLine line, List<ImportFault> faults) {
        ImportLine.Values values = line.with(columns);
        if (periods != null) {
            periods.before(values)
                    .ifPresent(
                            number ->
                                    faults.add(
                                            ImportFault.at(
                                                    "citizenId",
                                                    "registry.import.overlaps-row",
                                                    String.valueOf(number))));
            return;
        }
        String key = values.text("citizenId");
        if (kind == ImportKind.EXCLUSIONS) {
            key += "|" + values.text("ground") + "|" + values.text("from");
        }
        Integer before = seen.putIfAbsent(key, line.number());
        if (before != null) {
            faults.add(ImportFault.at("citizenId", "registry.import.twice", before.toString()));
        }
        if (kind.isFullList()) {
            LocalDate to = values.day("to");
            if (to != null && to.isBefore(listOn)) {
                faults.add(ImportFault.at("to", "registry.import.ended-before"));
            }
        }
    }

    private void family(ImportLine line, boolean isBad) {
        ImportLine.Values values = line.with(columns);
        int isHead = values.text("relation").equals(ImportWords.head()) ? 1 : 0;
        families.merge(
                values.text("household"),
                new Family(line.sheet(), sheetName, line.number(), isHead, isBad),
                (known, more) ->
                        new Family(
                                known.sheet(),
                                known.sheetName(),
                                known.number(),
                                known.heads() + more.heads(),
                                known.isBad() || more.isBad()));
    }

    private boolean flush() {
        if (waiting.isEmpty()) {
            return true;
        }
        List<String> numbers =
                waiting.stream()
                        .filter(row -> isClean(row, "citizenId"))
                        .map(row -> row.line().with(columns).text("citizenId"))
                        .filter(number -> !number.isEmpty())
                        .toList();
        ImportResolving.Answers answers = chunks.ask(numbers);
        List<ImportLine> lines = new ArrayList<>(waiting.size());
        List<ImportedRow> staged = new ArrayList<>(waiting.size());
        List<StagedError> errors = new ArrayList<>();
        for (Waiting row : waiting) {
            if (row.faults().isEmpty()) {
                row.faults().addAll(chunks.faults(row.line().with(columns), answers));
            }
            lines.add(row.line());
            staged.add(staged(row, answers));
            row.faults().forEach(fault -> errors.add(error(row.line(), fault)));
        }
        waiting.clear();
        return chunks.store(lines, staged, errors, rows);
    }

    private static boolean isClean(Waiting row, String key) {
        return row.faults().stream()
                .noneMatch(fault -> key.equals(fault.key()) && !AMONG_ROWS.contains(fault.code()));
    }

    /** A bad row still names its person where the number is right: they are not off the list. */
    private ImportedRow staged(Waiting row, ImportResolving.Answers answers) {
        ImportLine.Values values = row.line().with(columns);
        KnownPerson person =
                isClean(row, "citizenId") ? answers.person(values.text("citizenId")) : null;
        boolean isBad = !row.faults().isEmpty();
        boolean isUnknown = !isBad && person == null && kind.isFullList();
        Action action = isBad ? Action.BAD : isUnknown ? Action.UNKNOWN : Action.ADD;
        boolean isList = kind.isFullList() && !isBad;
        return new ImportedRow(
                row.line().sheet(),
                row.line().number(),
                person == null ? null : person.id(),
                action,
                isList ? values.choice("category").orElse(null) : null,
                kind == ImportKind.HOUSEHOLDS
                        ? shortened(values.text("household"))
                        : isList ? values.text("certificate") : null,
                isList ? values.day("from") : null,
                isList ? values.day("to") : null);
    }

    private static String shortened(String household) {
        return household.length() <= 40 ? household : household.substring(0, 40);
    }

    private StagedError error(ImportLine line, ImportFault fault) {
        int column = column(fault.key());
        int place = column < 0 ? -1 : head.places().get(column);
        return new StagedError(
                line.sheet(),
                place,
                new ImportError(
                        sheetName,
                        line.number(),
                        place < 0 ? "" : SheetRow.columnName(place),
                        column < 0 ? "" : columns.get(column).title(),
                        fault.code(),
                        fault.args()));
    }

    private int column(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Households that name no head, or several: an error at their first row. */
    List<StagedError> familiesWithoutHead() {
        List<StagedError> errors = new ArrayList<>();
        for (Family family : families.values()) {
            if (family.heads() != 1 && !family.isBad()) {
                errors.add(
                        new StagedError(
                                family.sheet(),
                                -1,
                                new ImportError(
                                        family.sheetName(),
                                        family.number(),
                                        "",
                                        "",
                                        "registry.import.heads",
                                        List.of(String.valueOf(family.heads())))));
            }
        }
        return errors;
    }

    int rows() {
        return rows;
    }

    LocalDate today() {
        return today;
    }
}
