package org.bangyuan.platform.sheet;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.text.Texts;

/**
 * A list that leaves the system as a workbook: each list names its columns, this writes them, and
 * no list keeps its rows in memory.
 *
 * @param <R> a row of the list
 * @param title name of the sheet and its first line
 * @param marks lines below: who took the list, when, what for
 * @param columns those that are shown, in their order
 */
public record ListSheet<R>(String title, List<String> marks, List<Column<R>> columns) {
    /**
     * A column of the list.
     *
     * @param key by which it is chosen or left out
     * @param cell what stands in it; null leaves it empty
     */
    public record Column<R>(String key, SheetColumn head, Function<R, Object> cell) {}

    /** Reads rows one after the other and hands each on. */
    public interface Source<R> {
        void each(Consumer<R> reading);
    }

    /** Who took a list with masked numbers, and when: goes where the file goes. */
    public static String mark(Locale locale, StaffMember by, LocalDate today) {
        return Texts.of(locale, "platform.sheet.mark", by.organisationName(), by.name(), today);
    }

    public ListSheet {
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
    }

    /** Without the columns that somebody has hidden on screen. */
    public ListSheet<R> without(Set<String> hidden) {
        return new ListSheet<>(
                title,
                marks,
                columns.stream().filter(column -> !hidden.contains(column.key())).toList());
    }

    /** Keys of the columns, for the log. */
    public List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }

    /** To the last row; the stream is the caller's to close. */
    public void write(Source<R> rows, OutputStream out) {
        List<String> above = new ArrayList<>(List.of(title));
        above.addAll(marks);
        SheetLayout layout =
                new SheetLayout(title, above, columns.stream().map(Column::head).toList());
        try (SheetWriter sheet = new SheetWriter(out, layout)) {
            rows.each(row -> sheet.row(cells(row)));
        }
    }

    private Object[] cells(R row) {
        Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().apply(row);
        }
        return cells;
    }
}
