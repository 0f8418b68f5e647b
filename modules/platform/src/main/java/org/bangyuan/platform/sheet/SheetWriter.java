package org.bangyuan.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook row by row, straight into the stream: some hundred rows are in memory, never
 * more. Texts stay texts and are no formulas, dates are dates, money has two decimals. What does
 * not fit on one sheet goes on on the next, under the same head.
 */
public final class SheetWriter implements AutoCloseable {
    /** What a sheet of this format holds. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 500;
    private static final int MOST_NAME = 31;
    private static final String HEAD_FILL = "E2EFE8";

    private final Workbook workbook;
    private final int mostRows;
    private SheetLayout layout;
    private Worksheet sheet;
    private int sheets;
    private int part;
    private int row;
    private int firstUnstyled;

    public SheetWriter(OutputStream out, SheetLayout layout) {
        this(out, layout, MOST_ROWS);
    }

    /** With shorter sheets, to see that long lists are split. */
    SheetWriter(OutputStream out, SheetLayout layout, int mostRows) {
        this.workbook = new Workbook(out, "Bangyuan", "1.0");
        this.mostRows = mostRows;
        sheet(layout);
    }

    /** The next sheet; the one before is complete. */
    public void sheet(SheetLayout next) {
        this.layout = next;
        this.part = 1;
        begin(next.name());
    }

    /**
     * A row of the table, one value a column: text, number, {@link Money}, date or null. A number
     * in a text column is written as text.
     */
    public void row(Object... values) {
        if (row >= mostRows) {
            part++;
            begin(layout.name() + " (" + part + ")");
        }
        write(values);
        row++;
        if (row - firstUnstyled >= ROWS_IN_MEMORY) {
            flush();
        }
    }

    /** As {@link #row}, for a total. */
    public void total(Object... values) {
        row(values);
        styled();
        sheet.range(row - 1, 0, row - 1, layout.columns().size() - 1).style().bold().set();
    }

    /** A line of words under the table, one row left free before the first one. */
    public void notes(List<String> lines) {
        styled();
        row++;
        for (String line : lines) {
            sheet.inlineString(row++, 0, SheetText.harmless(line));
        }
        firstUnstyled = row;
    }

    /** Rows written on the present sheet, lines above and head included. */
    public int rows() {
        return row;
    }

    /** Completes the workbook; the stream is the caller's to close. */
    @Override
    public void close() {
        try {
            styled();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
    }

    private void begin(String name) {
        try {
            if (sheet != null) {
                styled();
                sheet.finish();
            }
            sheets++;
            sheet = workbook.newWorksheet(shortened(name));
            row = 0;
            head();
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
    }

    private String shortened(String name) {
        String safe = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return safe.length() <= MOST_NAME ? safe : safe.substring(0, MOST_NAME - 4) + " " + sheets;
    }

    private void head() {
        for (String line : layout.above()) {
            sheet.inlineString(row, 0, SheetText.harmless(line));
            if (row == 0) {
                sheet.style(0, 0).bold().fontSize(14).set();
            }
            row++;
        }
        List<SheetColumn> columns = layout.columns();
        for (int column = 0; column < columns.size(); column++) {
            SheetColumn shape = columns.get(column);
            sheet.inlineString(row, column, SheetText.harmless(shape.title()));
            sheet.width(column, shape.width());
            sheet.style(column).format(shape.kind().format()).set();
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_FILL)
                .horizontalAlignment("center")
                .set();
        row++;
        sheet.freezePane(0, row);
        firstUnstyled = row;
    }

    private void write(Object... values) {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value == null) {
                continue;
            }
            if (value instanceof Money money) {
                sheet.value(row, column, money.yuan());
            } else if (value instanceof LocalDate date) {
                sheet.value(row, column, date);
            } else if (value instanceof Number number && !isText(column)) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, SheetText.harmless(value.toString()));
            }
        }
    }

    private boolean isText(int column) {
        return layout.columns().get(column).kind() == SheetColumn.Kind.TEXT;
    }

    /** The rows since the last time get their formats, a column at a time. */
    private void styled() {
        if (row > firstUnstyled) {
            for (int column = 0; column < layout.columns().size(); column++) {
                sheet.range(firstUnstyled, column, row - 1, column)
                        .style()
                        .format(layout.columns().get(column).kind().format())
                        .set();
            }
            firstUnstyled = row;
        }
    }

    private void flush() {
        try {
            styled();
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
    }
}
