package org.bangyuan.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.platform.problem.Problem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads a workbook (.xlsx) row by row. It is opened only after its archive and every part have been
 * looked at; each refusal says in words what is wrong with the file. Nothing is written to disk:
 * the file holds personal numbers.
 */
public final class SheetReader implements AutoCloseable {
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    private final ReadableWorkbook workbook;
    private final long rows;
    private final LocalDate firstDay;

    private SheetReader(ReadableWorkbook workbook, long rows) {
        this.workbook = workbook;
        this.rows = rows;
        this.firstDay = workbook.isDate1904() ? FIRST_1904 : FIRST_1900;
    }

    /** Takes the rows one after the other. */
    public interface Rows {
        /** Returns false to read no further. */
        boolean next(SheetRow row);
    }

    /**
     * Whether {@link #open} would take the file.
     *
     * @throws Problem INVALID on field {@code file} with the reason
     */
    public static void check(byte[] file, SheetLimits limits) {
        open(file, limits).close();
    }

    /**
     * @throws Problem INVALID on field {@code file} with the reason
     */
    public static SheetReader open(byte[] file, SheetLimits limits) {
        ArchiveParts.check(file, limits);
        long rows = UnpackedParts.check(file, limits);
        try {
            ReadableWorkbook workbook =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(file), new ReadingOptions(false, true));
            if (workbook.getSheets().findAny().isEmpty()) {
                throw ArchiveParts.refused("not-a-workbook");
            }
            return new SheetReader(workbook, rows);
        } catch (IOException | ExcelReaderException e) {
            throw ArchiveParts.refused("not-a-workbook");
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) { // whatever a parser makes of damaged markup
            throw ArchiveParts.refused("damaged");
        }
    }

    /** Rows of all sheets together, the empty ones included. */
    public long rows() {
        return rows;
    }

    /** Sheets that a person sees when they open the file. */
    public List<String> sheets() {
        return visible().map(Sheet::getName).toList();
    }

    private Stream<Sheet> visible() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    /**
     * The rows of the visible sheet of that number, from 0.
     *
     * @throws Problem INVALID on field {@code file} where the sheet is damaged
     */
    public void read(int number, Rows reading) {
        Sheet sheet = visible().skip(number).findFirst().orElseThrow();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            int before = 0;
            while (hasNext(each)) {
                SheetRow row = row(sheet.getName(), each.next());
                if (row.number() <= before) {
                    throw ArchiveParts.refused("damaged");
                }
                before = row.number();
                if (!reading.next(row)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw ArchiveParts.refused("damaged");
        }
    }

    private static boolean hasNext(Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) { // whatever a parser makes of damaged markup
            throw ArchiveParts.refused("damaged");
        }
    }

    private SheetRow row(String sheet, Row row) {
        List<SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new SheetRow(sheet, row.getRowNum(), cells);
    }

    private SheetCell cell(Cell cell) {
        if (cell == null) {
            return SheetCell.NOTHING;
        }
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.NOTHING;
            case STRING -> text(cell.getValue());
            case NUMBER ->
                    new SheetCell(
                            SheetCell.Kind.NUMBER,
                            SheetCell.plain((BigDecimal) cell.getValue()),
                            firstDay);
            case BOOLEAN ->
                    new SheetCell(SheetCell.Kind.BOOLEAN, String.valueOf(cell.getValue()), null);
            case FORMULA -> new SheetCell(SheetCell.Kind.FORMULA, raw(cell), null);
            case ERROR -> new SheetCell(SheetCell.Kind.ERROR, raw(cell), null);
        };
    }

    private static SheetCell text(Object value) {
        return value == null || value.toString().isEmpty()
                ? SheetCell.NOTHING
                : new SheetCell(SheetCell.Kind.TEXT, SheetText.plain(value.toString()), null);
    }

    private static String raw(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new IllegalStateException("a file in memory cannot fail to close", e);
        }
    }
}
