package org.bangyuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.domain.ParameterUnits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuiltInUnitsTest {
    @Test
    @DisplayName("every built-in value can be read in the unit that its parameter has")
    void unitsFit() {
        for (ParameterValue value : BuiltInParameters.values()) {
            Unit unit = ParameterUnits.of(value.name());
            switch (unit) {
                case YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR ->
                        assertThat(value.money().isNegative()).as(value.name()).isFalse();
                case RATE, MULTIPLE -> assertThat(value.rate()).as(value.name()).isNotNull();
                case MONTHS, YEARS, DAYS, WORKING_DAYS ->
                        assertThat(value.whole()).as(value.name()).isPositive();
                case SUBJECT -> assertThat(value.value()).matches("\\d{7} .+");
                case BOOLEAN -> assertThat(value.value()).matches("true|false");
                case TEXT ->
                        assertThat(value.value())
                                .as(value.name())
                                .matches("[A-Z_]+.*|\\d{2}-\\d{2}");
            }
        }
    }

    @Test
    @DisplayName("every built-in parameter and every rule that is a value has a name for people")
    void named() {
        for (ParameterValue value : BuiltInParameters.values()) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertNamed(locale, "policy.parameter." + value.name());
                assertNamed(locale, "policy.unit." + ParameterUnits.of(value.name()));
                if (value.value().matches("[A-Z_]+.*|true|false")) {
                    assertNamed(locale, "policy.value." + value.value().split(";")[0]);
                }
            }
        }
    }

    private static void assertNamed(Locale locale, String key) {
        assertThat(Texts.of(locale, key)).isNotEqualTo(key);
    }
}
