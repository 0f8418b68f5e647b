package org.bangyuan.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BankWorkbookTest {
    @Test
    @DisplayName(
            "F16: accounts are text to the last digit, amounts numbers, the total is their sum")
    void forTheBank() throws IOException {
        List<Row> rows =
                rows(
                        new BankWorkbook.Row(
                                "李阿土",
                                "6217000000000006420",
                                "温州银行",
                                Money.ofYuan("8000.00"),
                                "临时援助"),
                        new BankWorkbook.Row(
                                "=1+1", "0330302000001", "农商银行", Money.ofYuan("0.01"), "临时援助"));
        assertThat(rows.get(2).getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCellText(2)).isEqualTo("6217000000000006420");
        assertThat(rows.get(3).getCellText(2)).isEqualTo("0330302000001");
        assertThat(rows.get(3).getCellText(1)).isEqualTo("'=1+1");
        assertThat(rows.get(2).getCell(4).asNumber()).isEqualByComparingTo(new BigDecimal("8000"));
        assertThat(rows.get(4).getCellText(1)).isEqualTo("合计");
        assertThat(rows.get(4).getCell(4).asNumber())
                .isEqualByComparingTo(new BigDecimal("8000.01"));
    }

    private static List<Row> rows(BankWorkbook.Row... payments) throws IOException {
        byte[] file =
                BankWorkbook.of(
                        List.of(payments),
                        new BankWorkbook.Words(
                                "代发明细",
                                "代发明细",
                                List.of("序号", "户名", "账号", "开户银行", "金额", "摘要"),
                                "合计"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
