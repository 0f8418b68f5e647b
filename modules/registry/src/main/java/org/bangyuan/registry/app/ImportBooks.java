package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.domain.ImportColumn;
import org.bangyuan.registry.domain.ImportColumns;
import org.bangyuan.registry.domain.ImportJob;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedRow;
import org.bangyuan.registry.persistence.ImportStage;

/** Workbooks that an import gives back: the empty template, and the rows with what is wrong. */
@ApplicationScoped
class ImportBooks {
    private static final int REASONS_WIDTH = 60;

    private final ImportStage stage;

    protected ImportBooks() {
        this(null); // for the container only
    }

    @Inject
    ImportBooks(ImportStage stage) {
        this.stage = stage;
    }

    void template(ImportKind kind, OutputStream out) {
        List<ImportColumn> columns = ImportColumns.of(kind);
        try (SheetWriter sheet = new SheetWriter(out, layout(kind, columns, false))) {
            sheet.sheet(
                    new SheetLayout(
                            ImportWords.of("registry.import.instructions"),
                            List.of(
                                    ImportWords.of("registry.import.instructions.title"),
                                    ImportWords.of(
                                            kind.isFullList()
                                                    ? "registry.import.instructions.list"
                                                    : "registry.import.instructions.rows")),
                            List.of(
                                    SheetColumn.text(
                                            ImportWords.of("registry.import.instructions.column"),
                                            20),
                                    SheetColumn.text(
                                            ImportWords.of("registry.import.instructions.need"),
                                            12),
                                    SheetColumn.text(
                                            ImportWords.of("registry.import.instructions.how"),
                                            90))));
            for (ImportColumn column : columns) {
                sheet.row(
                        column.title(),
                        ImportWords.of(
                                column.required()
                                        ? "registry.import.needed"
                                        : "registry.import.free"),
                        column.choices().isEmpty()
                                ? column.help()
                                : column.help() + choices(column));
            }
        }
    }

    private static String choices(ImportColumn column) {
        return String.join("、", column.choices().stream().map(column::word).toList()) + "。";
    }

    /** Of an import that was applied only what is left to do. */
    void errors(ImportJob job, OutputStream out) {
        List<ImportColumn> columns = ImportColumns.of(job.kind());
        boolean onlyBad = job.state() == State.APPLIED;
        try (SheetWriter sheet = new SheetWriter(out, layout(job.kind(), columns, true))) {
            for (int chunk = 0; chunk < job.findings().chunks(); chunk++) {
                chunk(job, chunk, onlyBad, sheet);
            }
        }
    }

    private void chunk(ImportJob job, int chunk, boolean onlyBad, SheetWriter sheet) {
        List<ImportLine> lines = stage.lines(job.id(), chunk);
        if (lines.isEmpty()) {
            return;
        }
        Map<Long, Action> actions = new HashMap<>();
        for (ImportedRow row : stage.rows(job.id(), chunk)) {
            actions.put(place(row.sheet(), row.number()), row.action());
        }
        Map<Long, List<String>> reasons = reasons(job, lines);
        for (ImportLine line : lines) {
            long place = place(line.sheet(), line.number());
            boolean isBad = actions.get(place) == Action.BAD;
            if (onlyBad && !isBad) {
                continue;
            }
            List<Object> cells = new ArrayList<>(line.cells());
            cells.add(isBad ? reason(reasons.get(place)) : "");
            sheet.row(cells.toArray());
        }
    }

    private Map<Long, List<String>> reasons(ImportJob job, List<ImportLine> lines) {
        Map<Long, List<String>> reasons = new HashMap<>();
        int first = lines.get(0).sheet();
        int last = lines.get(lines.size() - 1).sheet();
        for (int sheet = first; sheet <= last; sheet++) {
            int number = sheet;
            List<Integer> rows =
                    lines.stream()
                            .filter(line -> line.sheet() == number)
                            .map(ImportLine::number)
                            .toList();
            if (rows.isEmpty()) {
                continue;
            }
            stage.errorsOf(job.id(), sheet, rows.get(0), rows.get(rows.size() - 1))
                    .forEach(
                            staged ->
                                    reasons.computeIfAbsent(
                                                    place(number, staged.error().number()),
                                                    any -> new ArrayList<>())
                                            .add(words(staged.error())));
        }
        return reasons;
    }

    private static String words(ImportError error) {
        String what = ImportWords.of(error.code(), error.args());
        return error.title().isEmpty() ? what : error.title() + "：" + what;
    }

    private static String reason(List<String> reasons) {
        return reasons == null
                ? ImportWords.of("registry.import.same-household")
                : String.join(" ", reasons);
    }

    private static long place(int sheet, int number) {
        return (long) sheet << 32 | number;
    }

    private static SheetLayout layout(
            ImportKind kind, List<ImportColumn> columns, boolean withReasons) {
        List<SheetColumn> all = new ArrayList<>();
        for (ImportColumn column : columns) {
            String title = column.required() ? column.title() + "*" : column.title();
            all.add(SheetColumn.text(title, column.width()));
        }
        if (withReasons) {
            all.add(SheetColumn.text(ImportWords.reasons(), REASONS_WIDTH));
        }
        return new SheetLayout(ImportWords.kind(kind), List.of(), all);
    }
}
