package org.bangyuan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    private static final SheetLayout LAYOUT =
            new SheetLayout(
                    "名单",
                    List.of("人员名单", "2024年10月"),
                    List.of(
                            SheetColumn.text("姓名", 12),
                            SheetColumn.text("账号", 26),
                            SheetColumn.money("金额", 14),
                            SheetColumn.date("日期", 12),
                            SheetColumn.count("人数", 8)));

    @Test
    @DisplayName("texts of digits stay text, money and counts are numbers, dates are dates")
    void keepsKinds() throws IOException {
        List<Row> rows =
                read(
                                sheet -> {
                                    sheet.row(
                                            "李阿土",
                                            "0330302000001",
                                            Money.ofYuan("8000.00"),
                                            LocalDate.of(2024, 10, 6),
                                            3);
                                    sheet.row(null, 17L, null, null, null);
                                    sheet.total("合计", null, Money.ofYuan("8000.00"), null, 3);
                                    sheet.notes(List.of("核对无误。"));
                                },
                                SheetWriter.MOST_ROWS)
                        .get(0);
        assertThat(rows.get(2).getCellText(1)).isEqualTo("账号");
        Row first = rows.get(3);
        assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCellText(1)).isEqualTo("0330302000001");
        assertThat(first.getCell(2).asNumber()).isEqualByComparingTo("8000");
        assertThat(first.getCell(3).asDate().toLocalDate()).isEqualTo("2024-10-06");
        assertThat(first.getCell(4).asNumber()).isEqualByComparingTo("3");
        assertThat(rows.get(4).getCellText(1)).isEqualTo("17");
        assertThat(rows.get(5).getCellText(0)).isEqualTo("合计");
        assertThat(rows.get(rows.size() - 1).getCellText(0)).isEqualTo("核对无误。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "|x", "'=1"})
    @DisplayName("ASVS 1.2.10: a text that a spreadsheet could take for a formula is none")
    void noFormulas(String text) throws IOException {
        List<Row> rows =
                read(sheet -> sheet.row(text, text, null, null, null), SheetWriter.MOST_ROWS)
                        .get(0);
        assertThat(rows.get(3).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(3).getCellText(0)).startsWith("'");
        assertThat(SheetText.plain(SheetText.harmless(text))).isEqualTo(text);
    }

    @Test
    @DisplayName("a list that is longer than a sheet goes on on the next one, under the same head")
    void splits() throws IOException {
        List<List<Row>> sheets =
                read(
                        sheet -> {
                            for (int i = 0; i < 20; i++) {
                                sheet.row("某人" + i, null, null, null, i);
                            }
                        },
                        13);
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(1).get(2).getCellText(0)).isEqualTo("姓名");
        assertThat(sheets.get(1).get(3).getCellText(0)).isEqualTo("某人10");
        assertThat(sheets.get(1)).hasSize(13);
    }

    private interface Filling {
        void into(SheetWriter sheet);
    }

    private static List<List<Row>> read(Filling filling, int mostRows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, LAYOUT, mostRows)) {
            filling.into(sheet);
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<List<Row>> all = new java.util.ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                all.add(sheet.read());
            }
            return all;
        }
    }
}
