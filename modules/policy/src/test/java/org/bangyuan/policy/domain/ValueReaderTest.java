package org.bangyuan.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {
    private static String read(String name, String typed) {
        Unit unit = ParameterUnits.of(name);
        return ValueReader.read(
                name, unit, ParameterNames.byKey(name), Set.of("true", "false"), typed);
    }

    @ParameterizedTest
    @DisplayName("values are read as people write them")
    @CsvSource({
        "living.rate, 12%, 0.12",
        "living.rate, 12 ％, 0.12",
        "living.rate, 0.125, 0.125",
        "living.rate, 10%, 0.10",
        "living.edge.rate, 5%, 0.05",
        "dibao_standard_monthly, '1,130', 1130.00",
        "dibao_standard_monthly, 1130.5, 1130.50",
        "temp.single_cap_multiple, 12, 12",
        "supplement.period_workdays, 10, 10",
        "living.edge.enabled, true, true"
    })
    void reads(String name, String typed, String expected) {
        assertThat(read(name, typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("EX-L09 四(一) a rate below 10% is refused with the clause")
    @ValueSource(strings = {"9%", "0.0999", "1/11", "9.99%"})
    void floor(String typed) {
        assertThatThrownBy(() -> read("living.rate", typed))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.RULE_BROKEN);
                            assertThat(problem.code()).isEqualTo("policy.parameter.below-floor");
                            assertThat(problem.citations().get(0).clause()).isEqualTo("四(一)");
                            assertThat(problem.args()).containsExactly("10%", "四(一)");
                        });
    }

    @Test
    @DisplayName("四(五) a term of more than 36 months is refused, fewer is the county's choice")
    void ceiling() {
        assertThat(read("emp.flex.term_months", "24")).isEqualTo("24");
        assertThatThrownBy(() -> read("emp.flex.term_months", "37"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code())
                                        .isEqualTo("policy.parameter.above-ceiling"));
    }

    @Test
    @DisplayName("what the text itself fixes cannot be set, not even to the same value")
    void fixed() {
        for (ParameterName name : ParameterNames.all()) {
            if (name.isFixedByText() && name.unit() == Unit.RATE) {
                assertThatThrownBy(() -> read(name.key(), "0.5"))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem ->
                                        assertThat(problem.code())
                                                .isEqualTo("policy.parameter.fixed-by-text"));
            }
        }
    }

    @ParameterizedTest
    @DisplayName("nonsense is refused at the field")
    @CsvSource({
        "living.rate, ''",
        "living.rate, 0",
        "living.rate, 110%",
        "living.rate, -12%",
        "living.rate, 百分之十",
        "budget.subject.medical, 其他优抚支出",
        "budget.subject.medical, 20808",
        "budget.subject.medical, 20808990 其他",
        "dibao_standard_monthly, 0",
        "dibao_standard_monthly, 1130.555",
        "dibao_standard_monthly, 99999999",
        "dibao_standard_monthly, 1e3",
        "supplement.period_workdays, 2.5",
        "supplement.period_workdays, 0",
        "living.edge.enabled, 也许"
    })
    void nonsense(String name, String typed) {
        assertThatThrownBy(() -> read(name, typed))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .singleElement()
                                        .satisfies(
                                                violation ->
                                                        assertThat(violation.field())
                                                                .isEqualTo("value")));
    }
}
