package org.bangyuan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final ParameterName NAME = ParameterNames.LIVING_RATE;
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    private static ParameterValue value(
            String area, String value, LocalDate from, LocalDate to, LocalDate recorded) {
        return new ParameterValue(
                NAME.key(), AreaCode.of(area), value, from, to, recorded, "document", true);
    }

    @Test
    @DisplayName("county, then city, then province; a level without a valid value is passed over")
    void levels() {
        Parameters parameters =
                new Parameters(
                        List.of(
                                value("330000", "province", START, null, START),
                                value("330300", "city", START.plusDays(10), null, START),
                                value(
                                        "330302",
                                        "county",
                                        START.plusDays(20),
                                        START.plusDays(30),
                                        START)));
        assertThat(found(parameters, START.minusDays(1))).isEmpty();
        assertThat(found(parameters, START)).contains("province");
        assertThat(found(parameters, START.plusDays(9))).contains("province");
        assertThat(found(parameters, START.plusDays(10))).contains("city");
        assertThat(found(parameters, START.plusDays(20))).contains("county");
        assertThat(found(parameters, START.plusDays(30))).as("inclusive").contains("county");
        assertThat(found(parameters, START.plusDays(31))).contains("city");
        assertThat(parameters.find(NAME, AreaCode.of("330302001001"), START.plusDays(25)))
                .as("a village looks at its county")
                .map(ParameterValue::value)
                .contains("county");
        assertThat(parameters.find(NAME, AreaCode.of("330102"), START).map(ParameterValue::value))
                .contains("province");
        assertThat(parameters.find(ParameterNames.MED_RATE, LUCHENG, START)).isEmpty();
        assertThatThrownBy(() -> parameters.get(ParameterNames.MED_RATE, LUCHENG, START))
                .isInstanceOfSatisfying(
                        LawError.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(LawError.PARAMETER_MISSING);
                            assertThat(e.args())
                                    .containsExactly(ParameterNames.MED_RATE, LUCHENG, START);
                        });
    }

    private static Optional<String> found(Parameters parameters, LocalDate day) {
        return parameters.find(NAME, LUCHENG, day).map(ParameterValue::value);
    }

    @Property
    @Label("two axes: the later first day, then the later recorded, of what is known")
    void twoAxes(@ForAll long seed) {
        Random random = new Random(seed);
        List<ParameterValue> values = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            LocalDate from = START.plusDays(random.nextInt(6));
            values.add(
                    value(
                            "330302",
                            "v" + i,
                            from,
                            random.nextBoolean() ? null : from.plusDays(random.nextInt(6)),
                            START.plusDays(random.nextInt(50) * 10L + i)));
        }
        LocalDate known = START.plusDays(random.nextInt(500));
        LocalDate day = START.plusDays(random.nextInt(12));
        Optional<String> expected =
                values.stream()
                        .filter(v -> !v.recorded().isAfter(known) && v.holdsOn(day))
                        .max(
                                Comparator.comparing(ParameterValue::from)
                                        .thenComparing(ParameterValue::recorded))
                        .map(ParameterValue::value);
        Collections.shuffle(values, random);
        Parameters parameters = new Parameters(values);
        assertThat(found(parameters.knownOn(known), day)).isEqualTo(expected);
        assertThat(found(parameters.knownOn(known.plusYears(9)).knownOn(known), day))
                .isEqualTo(expected);
        assertThat(found(parameters.knownOn(known).knownOn(known.plusYears(9)), day))
                .as("never more than is known")
                .isEqualTo(expected);
        assertThat(parameters.knownOn(known).recordings(NAME))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize((int) values.stream().filter(v -> !v.recorded().isAfter(known)).count());
        assertThat(parameters.values()).hasSameElementsAs(values);
    }

    @Test
    @DisplayName("四(二) the yearly figure: nearest area that has one, its newest")
    void yearly() {
        Parameters parameters =
                new Parameters(
                        List.of(
                                value("330302", "c2021", LocalDate.of(2021, 1, 1), null, START),
                                value(
                                        "330302",
                                        "c2022",
                                        LocalDate.of(2022, 6, 1),
                                        null,
                                        START.plusDays(400)),
                                value("330300", "m2020", LocalDate.of(2020, 1, 1), null, START),
                                value("330300", "m2023", LocalDate.of(2023, 1, 1), null, START)));
        assertThat(yearly(parameters, 2023)).contains("c2022");
        assertThat(yearly(parameters, 2022)).contains("c2022");
        assertThat(yearly(parameters, 2021)).contains("c2021");
        assertThat(yearly(parameters, 2020)).contains("m2020");
        assertThat(yearly(parameters, 2019)).isEmpty();
        assertThat(yearly(parameters.knownOn(START), 2022)).contains("c2021");
        assertThat(parameters.findYearly(NAME, AreaCode.of("330381"), 2024))
                .map(ParameterValue::value)
                .contains("m2023");
        assertThat(parameters.getYearly(NAME, LUCHENG, 2021).value()).isEqualTo("c2021");
        assertThat(parameters.findYearly(ParameterNames.MED_RATE, LUCHENG, 2021)).isEmpty();
        assertThatThrownBy(() -> parameters.getYearly(NAME, LUCHENG, 2019))
                .isInstanceOf(LawError.class)
                .hasMessageContaining(LawError.PARAMETER_MISSING);
        assertThat(parameters.recordings(ParameterNames.MED_RATE)).isEmpty();
    }

    private static Optional<String> yearly(Parameters parameters, int year) {
        return parameters.findYearly(NAME, LUCHENG, year).map(ParameterValue::value);
    }

    @Test
    @DisplayName("a series is replaced by name and area, the others stay")
    void replacing() {
        Parameters before =
                new Parameters(
                        List.of(
                                value("330302", "old", START, null, START),
                                value("330300", "city", START, null, START)));
        Parameters after =
                before.replacing(List.of(value("330302", "new", START.plusDays(5), null, START)));
        assertThat(found(after, START)).contains("city");
        assertThat(found(after, START.plusDays(5))).contains("new");
        assertThat(found(before, START.plusDays(5))).contains("old");
        assertThat(before.replacing(List.of())).isSameAs(before);
    }

    @Test
    @DisplayName("a value is read in its unit, or refused")
    void units() {
        assertThat(value("330302", "2/3", START, null, START).rate()).isEqualTo(Rate.of(2, 3));
        assertThat(value("330302", "1083.00", START, null, START).money())
                .isEqualTo(Money.ofFen(108_300));
        assertThat(value("330302", " 36 ", START, null, START).whole()).isEqualTo(36);
        assertThat(value("330302", "true", START, null, START).isTrue()).isTrue();
        assertThat(value("330302", "false", START, null, START).isTrue()).isFalse();
        ParameterValue bad = value("330302", "x", START, null, START);
        List<Runnable> readings = List.of(bad::rate, bad::money, bad::whole, bad::isTrue);
        for (Runnable reading : readings) {
            assertThatThrownBy(reading::run)
                    .isInstanceOfSatisfying(
                            LawError.class,
                            e -> assertThat(e.code()).isEqualTo(LawError.PARAMETER_INVALID));
        }
        assertThatThrownBy(() -> value("330302", "1", START, START.minusDays(1), START))
                .isInstanceOfSatisfying(
                        LawError.class,
                        e -> assertThat(e.code()).isEqualTo(LawError.PERIOD_REVERSED));
    }
}
