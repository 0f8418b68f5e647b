package org.bangyuan.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;

/** Whatever is entered in whatever order, a series that keeps to the rule is whole. */
class SeriesRulePropertyTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final AreaCode PROVINCE = AreaCode.of("330000");
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final int HORIZON = 60;

    /** Days from the start; the last one is null while it goes on. */
    private record Typed(int from, Integer length) {
        LocalDate first() {
            return START.plusDays(from);
        }

        LocalDate last() {
            return length == null ? null : first().plusDays(length);
        }
    }

    @Provide
    Arbitrary<List<Typed>> typed() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, HORIZON - 10);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 9).injectNull(0.5);
        return Combinators.combine(from, length).as(Typed::new).list().ofMaxSize(8);
    }

    private static ParameterValue value(AreaCode area, int number, LocalDate from, LocalDate to) {
        return new ParameterValue(
                ParameterNames.LIVING_RATE.key(),
                area,
                "0." + (100 + number),
                from,
                to,
                START.plusDays(number),
                "文件",
                true);
    }

    /** Takes in what the rule lets in, in the order of entry. */
    private static List<ParameterValue> accepted(List<Typed> typed) {
        List<ParameterValue> series = new ArrayList<>();
        for (Typed each : typed) {
            if (SeriesRule.violation(series, each.first(), each.last()).isEmpty()) {
                LocalDate last = SeriesRule.lastDay(series, each.first(), each.last());
                series.add(value(LUCHENG, series.size(), each.first(), last));
            }
        }
        return series;
    }

    @Property
    @Label("no gap: from the first day to the last every day has a value of the area")
    void noGap(@ForAll("typed") List<Typed> typed) {
        List<ParameterValue> series = accepted(typed);
        Parameters parameters = new Parameters(series);
        LocalDate first =
                series.stream()
                        .map(ParameterValue::from)
                        .min(LocalDate::compareTo)
                        .orElse(START.plusDays(HORIZON));
        boolean ended = false;
        for (LocalDate day = first; day.isBefore(START.plusDays(HORIZON)); day = day.plusDays(1)) {
            boolean holds = parameters.find(ParameterNames.LIVING_RATE, LUCHENG, day).isPresent();
            assertThat(ended && holds).as("a value after a day without one: %s", day).isFalse();
            ended |= !holds;
        }
    }

    @Property
    @Label("no overlap: each value holds from its first day until the next begins, and never again")
    void noOverlap(@ForAll("typed") List<Typed> typed) {
        Parameters parameters = new Parameters(accepted(typed));
        List<String> inTurn = new ArrayList<>();
        for (int i = 0; i < HORIZON; i++) {
            parameters
                    .find(ParameterNames.LIVING_RATE, LUCHENG, START.plusDays(i))
                    .map(ParameterValue::value)
                    .filter(
                            value ->
                                    inTurn.isEmpty()
                                            || !value.equals(inTurn.get(inTurn.size() - 1)))
                    .ifPresent(inTurn::add);
        }
        assertThat(inTurn).doesNotHaveDuplicates();
    }

    @Property
    @Label("A-STD a late value changes nothing of what was known before its day of recording")
    void neverRewritten(@ForAll("typed") List<Typed> typed) {
        List<ParameterValue> series = accepted(typed);
        for (int known = 0; known < series.size(); known++) {
            Parameters then = new Parameters(series.subList(0, known + 1));
            Parameters now = new Parameters(series).knownOn(START.plusDays(known));
            for (int i = 0; i < HORIZON; i++) {
                LocalDate day = START.plusDays(i);
                assertThat(now.find(ParameterNames.LIVING_RATE, LUCHENG, day))
                        .isEqualTo(then.find(ParameterNames.LIVING_RATE, LUCHENG, day));
            }
        }
    }

    @Property
    @Label("a county's own value first, else the city's, else the province's, else none")
    void fallsBack(
            @ForAll("typed") List<Typed> county,
            @ForAll("typed") List<Typed> city,
            @ForAll boolean province) {
        List<ParameterValue> own = accepted(county);
        List<ParameterValue> citys =
                accepted(city).stream()
                        .map(
                                each ->
                                        value(
                                                AreaCode.WENZHOU,
                                                each.recorded().getDayOfYear() + 200,
                                                each.from(),
                                                each.to()))
                        .toList();
        List<ParameterValue> all = new ArrayList<>(own);
        all.addAll(citys);
        if (province) {
            all.add(value(PROVINCE, 0, START, null));
        }
        Parameters parameters = new Parameters(all);
        for (int i = 0; i < HORIZON; i++) {
            LocalDate day = START.plusDays(i);
            AreaCode expected =
                    holds(own, day)
                            ? LUCHENG
                            : holds(citys, day) ? AreaCode.WENZHOU : province ? PROVINCE : null;
            assertThat(
                            parameters
                                    .find(ParameterNames.LIVING_RATE, LUCHENG, day)
                                    .map(ParameterValue::area)
                                    .orElse(null))
                    .isEqualTo(expected);
        }
    }

    private static boolean holds(List<ParameterValue> series, LocalDate day) {
        return series.stream().anyMatch(value -> value.holdsOn(day));
    }
}
