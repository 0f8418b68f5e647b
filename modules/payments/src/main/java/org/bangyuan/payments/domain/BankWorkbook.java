package org.bangyuan.payments.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 代发明细 as banks take it: one row a payment, accounts as text so that no digit is lost, amounts as
 * numbers, count and total below. A text that a spreadsheet could take for a formula gets an
 * apostrophe before it.
 */
public final class BankWorkbook {
    private static final int COLUMNS = 6;
    private static final int HEADER = 1;

    private BankWorkbook() {}

    /** One payment; the account is the whole number. */
    public record Row(String holder, String account, String bank, Money amount, String purpose) {}

    /**
     * The words of the workbook.
     *
     * @param headers of the six columns
     * @param total name of the last row
     */
    public record Words(String sheet, String title, List<String> headers, String total) {}

    public static byte[] of(List<Row> rows, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (Workbook workbook = new Workbook(out, "Bangyuan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.sheet());
            head(sheet, words);
            int at = HEADER + 1;
            Money total = Money.ZERO;
            for (Row row : rows) {
                sheet.value(at, 0, at - HEADER);
                text(sheet, at, 1, row.holder());
                text(sheet, at, 2, row.account());
                text(sheet, at, 3, row.bank());
                money(sheet, at, row.amount());
                text(sheet, at, 5, row.purpose());
                total = total.plus(row.amount());
                at++;
            }
            text(sheet, at, 1, words.total());
            money(sheet, at, total);
            sheet.range(at, 0, at, COLUMNS - 1).style().bold().set();
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, Words words) {
        text(sheet, 0, 0, words.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int[] widths = {8, 16, 26, 32, 16, 36};
        for (int column = 0; column < COLUMNS; column++) {
            text(sheet, HEADER, column, words.headers().get(column));
            sheet.width(column, widths[column]);
        }
        sheet.range(HEADER, 0, HEADER, COLUMNS - 1).style().bold().fillColor("E2EFE8").set();
        sheet.freezePane(0, HEADER + 1);
    }

    private static void money(Worksheet sheet, int row, Money money) {
        sheet.value(row, 4, money.yuan());
        sheet.style(row, 4).format("#,##0.00").set();
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, harmless(text));
        sheet.style(row, column).format("@").set();
    }

    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
