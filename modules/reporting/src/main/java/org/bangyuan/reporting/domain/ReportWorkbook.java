package org.bangyuan.reporting.domain;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;

/** A report as XLSX: numbers are numbers, the header stays in sight, totals below. */
public final class ReportWorkbook {
    private ReportWorkbook() {}

    /**
     * The words of the workbook.
     *
     * @param title above the table, such as 困难退役军人临时援助资金月报表
     * @param facts number, month and area in one line
     * @param headers of the nine columns
     * @param total name of the last row
     * @param checks one sentence each
     * @param books of the sheets by subject and of the other funds
     */
    public record Words(
            String sheet,
            String title,
            String facts,
            List<String> headers,
            String total,
            List<String> checks,
            BookWords books) {}

    /**
     * The words of the second and the third sheet.
     *
     * @param columns the seven after the first
     * @param names of the books, in their order
     */
    public record BookWords(
            String subjects,
            String others,
            String subject,
            String fund,
            List<String> columns,
            List<BookName> names) {}

    /** Subject or fund, and the kind of assistance. */
    public record BookName(String name, String type) {}

    public static byte[] of(String county, Counted counted, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (SheetWriter sheet = new SheetWriter(out, layout(words))) {
            for (MonthlyReportLine line : counted.lines()) {
                sheet.row(cells(county, line.townName(), line.figures()));
            }
            sheet.total(cells(words.total(), null, counted.total()));
            sheet.notes(words.checks());
            books(sheet, counted, words, true);
            books(sheet, counted, words, false);
        }
        return out.toByteArray();
    }

    /** A sheet of the budget by subject, and one of the other funds. */
    private static void books(SheetWriter sheet, Counted counted, Words words, boolean budget) {
        BookWords own = words.books();
        String name = budget ? own.subjects() : own.others();
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text(budget ? own.subject() : own.fund(), 34));
        for (int column = 0; column < own.columns().size(); column++) {
            String title = own.columns().get(column);
            columns.add(
                    column == 0
                            ? SheetColumn.text(title, 14)
                            : column < 3
                                    ? SheetColumn.count(title, 10)
                                    : SheetColumn.money(title, 16));
        }
        sheet.sheet(new SheetLayout(name, List.of(name, words.facts()), columns));
        for (int at = 0; at < counted.books().size(); at++) {
            ReportBook book = counted.books().get(at);
            if (book.kind().isBudget() == budget) {
                Figures figures = book.figures();
                sheet.row(
                        own.names().get(at).name(),
                        own.names().get(at).type(),
                        figures.persons(),
                        figures.payments(),
                        figures.due(),
                        figures.paid(),
                        figures.returned(),
                        figures.pending());
            }
        }
    }

    private static SheetLayout layout(Words words) {
        List<String> headers = words.headers();
        List<SheetColumn> columns = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            String title = headers.get(column);
            columns.add(
                    column < 2
                            ? SheetColumn.text(title, 22)
                            : column < 5
                                    ? SheetColumn.count(title, 10)
                                    : SheetColumn.money(title, 16));
        }
        return new SheetLayout(words.sheet(), List.of(words.title(), words.facts()), columns);
    }

    private static Object[] cells(String first, String second, Figures figures) {
        return new Object[] {
            first,
            second,
            figures.persons(),
            figures.payments(),
            figures.households(),
            figures.due(),
            figures.paid(),
            figures.returned(),
            figures.pending()
        };
    }
}
