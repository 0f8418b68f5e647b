package org.bangyuan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportWorkbookTest {
    private static final ReportWorkbook.Words WORDS =
            new ReportWorkbook.Words(
                    "财政月报",
                    "困难退役军人临时援助资金月报表",
                    "鹿城区 2026-03",
                    List.of("县", "乡镇", "人数", "人次", "户数", "应发", "实发", "退汇", "待发"),
                    "合计",
                    List.of("应发一致。"),
                    new ReportWorkbook.BookWords(
                            "按预算科目",
                            "关爱基金和社会捐赠",
                            "预算科目",
                            "资金来源",
                            List.of("援助类型", "人数", "人次", "应发", "实发", "退汇", "待发"),
                            List.of(
                                    new ReportWorkbook.BookName("县财政未定", "临时援助"),
                                    new ReportWorkbook.BookName("关爱基金", "临时援助"))));

    private static List<Row> rows(Counted counted) throws IOException {
        byte[] file = ReportWorkbook.of("鹿城区", counted, WORDS);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    @Test
    @DisplayName("F18: numbers are numbers, header and totals are there")
    void numbersAreNumbers() throws IOException {
        List<Row> rows = rows(ReportCheckTest.counted(ReportCheckTest.TOWN));
        assertThat(rows.get(2).getCellText(5)).isEqualTo("应发");
        assertThat(rows.get(3).getCellText(1)).isEqualTo("五马街道");
        assertThat(rows.get(3).getCell(5).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(3).getCell(5).asNumber()).isEqualByComparingTo(new BigDecimal("17"));
        assertThat(rows.get(4).getCellText(0)).isEqualTo("合计");
        assertThat(rows.get(4).getCell(8).asNumber()).isEqualByComparingTo(new BigDecimal("13"));
        assertThat(rows.get(rows.size() - 1).getCellText(0)).isEqualTo("应发一致。");
    }

    @Test
    @DisplayName("FUND-2: the budget by subject and the other funds have a sheet each")
    void books() throws IOException {
        byte[] file =
                ReportWorkbook.of("鹿城区", ReportCheckTest.counted(ReportCheckTest.TOWN), WORDS);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> subjects = workbook.getSheet(1).orElseThrow().read();
            assertThat(subjects.get(3).getCellText(0)).isEqualTo("县财政未定");
            assertThat(subjects.get(3).getCell(4).asNumber())
                    .isEqualByComparingTo(new BigDecimal("17"));
            assertThat(subjects).hasSize(4);
            List<Row> others = workbook.getSheet(2).orElseThrow().read();
            assertThat(others.get(3).getCellText(0)).isEqualTo("关爱基金");
            assertThat(others.get(3).getCell(5).asNumber())
                    .isEqualByComparingTo(new BigDecimal("9"));
        }
    }

    @Test
    @DisplayName("a text that looks like a formula stays a text")
    void noFormulas() throws IOException {
        Counted counted =
                new Counted(
                        List.of(
                                new MonthlyReportLine(
                                        1, null, "=HYPERLINK(\"x\")", ReportCheckTest.TOWN)),
                        ReportCheckTest.TOWN,
                        List.of());
        assertThat(rows(counted).get(3).getCellText(1)).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(rows(counted).get(3).getCell(1).getFormula()).isNull();
    }
}
