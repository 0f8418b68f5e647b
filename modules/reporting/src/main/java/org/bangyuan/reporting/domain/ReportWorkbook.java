package org.bangyuan.reporting.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as XLSX: numbers are numbers, the header stays in sight, totals below. A text that a
 * spreadsheet could take for a formula gets an apostrophe before it.
 */
public final class ReportWorkbook {
    private static final String MONEY = "#,##0.00";
    private static final String COUNT = "#,##0";
    private static final int COLUMNS = 9;
    private static final int HEADER = 2;

    private ReportWorkbook() {}

    /**
     * The words of the workbook.
     *
     * @param title above the table, such as 困难退役军人临时援助资金月报表
     * @param facts number, month and area in one line
     * @param headers of the nine columns
     * @param total name of the last row
     * @param checks one sentence each
     */
    public record Words(
            String sheet,
            String title,
            String facts,
            List<String> headers,
            String total,
            List<String> checks) {}

    public static byte[] of(String county, Counted counted, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (Workbook workbook = new Workbook(out, "Bangyuan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.sheet());
            head(sheet, words);
            int row = HEADER + 1;
            for (MonthlyReportLine line : counted.lines()) {
                text(sheet, row, 0, county);
                text(sheet, row, 1, line.townName());
                figures(sheet, row++, line.figures());
            }
            text(sheet, row, 0, words.total());
            figures(sheet, row, counted.total());
            sheet.range(row, 0, row, COLUMNS - 1).style().bold().set();
            row += 2;
            for (String check : words.checks()) {
                text(sheet, row++, 0, check);
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, Words words) {
        text(sheet, 0, 0, words.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        text(sheet, 1, 0, words.facts());
        for (int column = 0; column < COLUMNS; column++) {
            text(sheet, HEADER, column, words.headers().get(column));
            sheet.width(column, column < 2 ? 22 : column < 5 ? 10 : 16);
        }
        sheet.range(HEADER, 0, HEADER, COLUMNS - 1)
                .style()
                .bold()
                .fillColor("E2EFE8")
                .horizontalAlignment("center")
                .set();
        sheet.freezePane(0, HEADER + 1);
    }

    private static void figures(Worksheet sheet, int row, Figures figures) {
        count(sheet, row, 2, figures.persons());
        count(sheet, row, 3, figures.payments());
        count(sheet, row, 4, figures.households());
        money(sheet, row, 5, figures.due());
        money(sheet, row, 6, figures.paid());
        money(sheet, row, 7, figures.returned());
        money(sheet, row, 8, figures.pending());
    }

    private static void count(Worksheet sheet, int row, int column, long count) {
        sheet.value(row, column, count);
        sheet.style(row, column).format(COUNT).set();
    }

    private static void money(Worksheet sheet, int row, int column, Money money) {
        sheet.value(row, column, money.yuan());
        sheet.style(row, column).format(MONEY).set();
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, harmless(text));
    }

    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
