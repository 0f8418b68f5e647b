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
        try (SheetWriter sheet = new SheetWriter(out, layout(words))) {
            for (MonthlyReportLine line : counted.lines()) {
                sheet.row(cells(county, line.townName(), line.figures()));
            }
            sheet.total(cells(words.total(), null, counted.total()));
            sheet.notes(words.checks());
        }
        return out.toByteArray();
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
