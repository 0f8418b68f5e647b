package org.bangyuan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {
    @Test
    @DisplayName("what is written is read back: texts, numbers, dates, formulas told apart")
    void kinds() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "a", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            sheet.value(0, 0, "330302199001010011");
            sheet.value(0, 1, new BigDecimal("330302199001010011"));
            sheet.value(0, 2, LocalDate.of(2024, 10, 6));
            sheet.formula(0, 3, "1+1");
            sheet.value(4, 1, "'=1+1");
            sheet.value(4, 2, 13800000000L);
        }
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(out.toByteArray(), SheetLimits.USUAL)) {
            assertThat(reader.sheets()).containsExactly("名单");
            assertThat(reader.rows()).isEqualTo(2);
            reader.read(0, rows::add);
        }
        SheetRow first = rows.get(0);
        assertThat(first.cell(0).hasLostDigits()).isFalse();
        assertThat(first.cell(1).hasLostDigits()).isTrue();
        assertThat(first.cell(2).day()).contains(LocalDate.of(2024, 10, 6));
        assertThat(first.cell(3).kind()).isEqualTo(SheetCell.Kind.FORMULA);
        assertThat(rows.get(1).number()).isEqualTo(5);
        assertThat(rows.get(1).cell(0).isBlank()).isTrue();
        assertThat(rows.get(1).cell(1).text()).isEqualTo("=1+1");
        assertThat(rows.get(1).cell(2).text()).isEqualTo("13800000000");
        assertThat(rows.get(1).cell(2).hasLostDigits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-06,2024-10-06",
        "2024/10/6,2024-10-06",
        "2024.1.6,2024-01-06",
        "20241006,2024-10-06",
        "2024年10月6日,2024-10-06",
        "2024-02-30,",
        "2024-13-01,",
        "昨天,"
    })
    @DisplayName("days as people type them")
    void days(String typed, LocalDate day) {
        SheetCell cell = new SheetCell(SheetCell.Kind.TEXT, typed, null);
        assertThat(cell.day().orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1.23E+17,true", "1e17,true", "3.30302E+17,true", "330302,false", "E17,false"})
    @DisplayName("a number that the spreadsheet has rounded is seen also when it came as text")
    void lostDigits(String typed, boolean lost) {
        assertThat(new SheetCell(SheetCell.Kind.TEXT, typed, null).hasLostDigits()).isEqualTo(lost);
    }

    @Test
    @DisplayName("columns are named as the spreadsheet names them")
    void columnNames() {
        assertThat(SheetRow.columnName(0)).isEqualTo("A");
        assertThat(SheetRow.columnName(25)).isEqualTo("Z");
        assertThat(SheetRow.columnName(26)).isEqualTo("AA");
        assertThat(SheetRow.columnName(255)).isEqualTo("IV");
    }
}
