package org.bangyuan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Rate;
import org.bangyuan.kernel.WorkCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuiltInTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 3);

    @Test
    @DisplayName("what the text fixes is built in, verified, with its document")
    void fixedByText() {
        Parameters parameters = BuiltInParameters.parameters();
        for (ParameterName name : ParameterNames.all()) {
            if (name.isFixedByText()) {
                ParameterValue value = parameters.get(name, LUCHENG, DAY);
                assertThat(value.verified()).as(name.key()).isTrue();
                assertThat(value.document()).contains("14号");
                assertThat(name.floor()).contains(value.rate());
                assertThat(name.ceiling()).contains(value.rate());
            }
            assertThat(ParameterNames.byKey(name.key())).contains(name);
            assertThat(name).hasToString(name.key());
        }
        assertThat(ParameterNames.byKey("nobody")).isEmpty();
        assertThat(ParameterNames.LIVING_RATE.floor()).contains(Rate.of(1, 10));
        assertThat(ParameterNames.LIVING_RATE.ceiling()).isEmpty();
        assertThat(ParameterNames.LIVING_RATE.isFixedByText()).isFalse();
        assertThat(ParameterNames.LIVING_RATE.citation().clause()).isEqualTo("四(一)");
        assertThat(ParameterNames.LIVING_RATE.unit()).isEqualTo(ParameterName.Unit.RATE);
        assertThat(ParameterNames.EMP_FLEX_TERM_MONTHS.ceiling()).contains(Rate.of(36, 1));
    }

    @Test
    @DisplayName("what is not verified says so; what a county has not chosen has no value")
    void notVerified() {
        Parameters parameters = BuiltInParameters.parameters();
        assertThat(parameters.get(ParameterNames.DIBAO_STANDARD_MONTHLY, LUCHENG, DAY))
                .satisfies(
                        value -> {
                            assertThat(value.value()).isEqualTo("1083.00");
                            assertThat(value.verified()).isFalse();
                            assertThat(value.recorded()).isEqualTo(value.from());
                        });
        assertThat(parameters.find(ParameterNames.EXCL_CRIME_LOOKBACK_MONTHS, LUCHENG, DAY))
                .isEmpty();
        assertThat(
                        parameters
                                .get(
                                        ParameterNames.CONSUMPTION_PER_CAPITA,
                                        AreaCode.of("330304"),
                                        LocalDate.of(2023, 6, 1))
                                .verified())
                .isTrue();
        assertThat(BuiltInParameters.values()).hasSize(192).hasSameSizeAs(parameters.values());
    }

    @Test
    @DisplayName("the calendar of 2021 to 2026, with a version that decisions keep")
    void calendar() {
        WorkCalendar calendar = BuiltInCalendar.calendar();
        assertThat(calendar.version()).isEqualTo(BuiltInCalendar.VERSION);
        assertThat(new TreeSet<>(calendar.loadedYears()))
                .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.exceptionOn(LocalDate.of(2024, 2, 18)).orElseThrow().name())
                .isEqualTo("春节");
        assertThat(calendar.exceptions().values().stream().filter(e -> e.worked())).hasSize(40);
        Deadline provisional = Deadline.ofWorkingDays(calendar, LocalDate.of(2026, 12, 28), 5);
        assertThat(DeadlineSteps.of(provisional))
                .extracting(Step::key)
                .containsExactly(
                        "deadline.first-day",
                        "deadline.working-days",
                        "deadline.each-its-own",
                        "deadline.provisional");
        assertThat(DeadlineSteps.of(Deadline.ofCalendarDays(calendar, DAY, 7)))
                .extracting(Step::key)
                .containsExactly(
                        "deadline.first-day", "deadline.calendar-days", "deadline.publication");
    }

    @Test
    @DisplayName("both bundles have the same keys")
    void bundles() {
        ResourceBundle chinese = bundle(Locale.ROOT);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.keySet()) {
            assertThat(places(english.getString(key)))
                    .as(key)
                    .isSubsetOf(places(chinese.getString(key) + english.getString(key)));
            assertThat(english.getString(key)).doesNotContain("'");
        }
    }

    private static TreeSet<String> places(String pattern) {
        TreeSet<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .forEach(result -> places.add(result.group()));
        return places;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.bangyuan.engine.Steps",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
