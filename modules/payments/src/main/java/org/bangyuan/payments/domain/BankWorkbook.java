package org.bangyuan.payments.domain;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;

/**
 * 代发明细 as banks take it: one row a payment, accounts as text so that no digit is lost, amounts as
 * numbers, count and total below.
 */
public final class BankWorkbook {
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
        try (SheetWriter sheet = new SheetWriter(out, layout(words))) {
            int number = 1;
            Money total = Money.ZERO;
            for (Row row : rows) {
                sheet.row(
                        number++,
                        row.holder(),
                        row.account(),
                        row.bank(),
                        row.amount(),
                        row.purpose());
                total = total.plus(row.amount());
            }
            sheet.total(null, words.total(), null, null, total, null);
        }
        return out.toByteArray();
    }

    private static SheetLayout layout(Words words) {
        List<String> headers = words.headers();
        return new SheetLayout(
                words.sheet(),
                List.of(words.title()),
                List.of(
                        SheetColumn.count(headers.get(0), 8),
                        SheetColumn.text(headers.get(1), 16),
                        SheetColumn.text(headers.get(2), 26),
                        SheetColumn.text(headers.get(3), 32),
                        SheetColumn.money(headers.get(4), 16),
                        SheetColumn.text(headers.get(5), 36)));
    }
}
