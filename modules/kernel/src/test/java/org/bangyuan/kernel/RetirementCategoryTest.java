package org.bangyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetirementCategoryTest {
    @Test
    @DisplayName("四(五) every month of the table of the three categories")
    void table() {
        for (String[] row : Table.rows("retirement_age_table.csv")) {
            RetirementCategory category = RetirementCategory.valueOf(row[0]);
            YearMonth born = YearMonth.parse(row[2]);
            for (LocalDate day : new LocalDate[] {born.atDay(1), born.atEndOfMonth()}) {
                assertThat(YearMonth.from(category.originalDate(day))).isEqualTo(row[3]);
                assertThat(category.delayMonths(day))
                        .as("%s %s", row[0], day)
                        .isEqualTo(Integer.parseInt(row[4]));
            }
        }
    }

    @Test
    @DisplayName("四(五) every vector, public and of the boundaries")
    void vectors() {
        for (String[] row : Table.rows("retirement_age_vectors.csv")) {
            RetirementCategory category = RetirementCategory.valueOf(row[0]);
            LocalDate born = YearMonth.parse(row[1]).atDay(15);
            assertThat(category.delayMonths(born)).isEqualTo(Integer.parseInt(row[2]));
            assertThat(YearMonth.from(category.date(born))).isEqualTo(YearMonth.parse(row[3]));
        }
    }

    @Test
    @DisplayName("四(五) EX-E14 EX-E15 to the day, the last of a month included")
    void toTheDay() {
        assertThat(RetirementCategory.M60.date(LocalDate.of(1964, 12, 31))).isEqualTo("2024-12-31");
        assertThat(RetirementCategory.M60.date(LocalDate.of(1965, 1, 15))).isEqualTo("2025-02-15");
        assertThat(RetirementCategory.F55.date(LocalDate.of(1981, 8, 31))).isEqualTo("2039-07-31");
        assertThat(RetirementCategory.M60.date(LocalDate.of(1965, 1, 31))).isEqualTo("2025-02-28");
    }

    @Test
    @DisplayName("四(五) trap 13: the raising is known law only from 2025-01-01")
    void knownLaw() {
        LocalDate born = LocalDate.of(1969, 10, 1);
        assertThat(RetirementCategory.M60.dateKnownOn(born, LocalDate.of(2024, 12, 31)))
                .isEqualTo("2029-10-01");
        assertThat(RetirementCategory.M60.dateKnownOn(born, LocalDate.of(2025, 1, 1)))
                .isEqualTo("2031-01-01");
        assertThat(RetirementCategory.M60.age()).isEqualTo(60);
        assertThat(RetirementCategory.M60.raisedAge(born)).hasToString("P61Y3M");
    }
}
