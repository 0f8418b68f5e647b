package org.bangyuan.engine.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingFacts.Suspension;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/** The monthly top-up against the plain reading of the rule, month by month and day by day. */
class LivingOracleTest {
    private static final List<String> AREAS = List.of("330302", "330381");

    private final LivingAssistance engine = new LivingAssistance();
    private Random random;
    private List<ParameterValue> values;
    private LocalDate knownOn;

    private static final class BelowFloor extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Property
    @Label("四(一) months, total, current, arrears and recovery are those of the plain reading")
    void agree(@ForAll long seed) {
        random = new Random(seed);
        values = parameters();
        knownOn = random.nextInt(3) == 0 ? day(2023, 2) : LocalDate.of(2040, 1, 1);
        LivingFacts facts = facts();
        Parameters parameters = new Parameters(values).knownOn(knownOn);
        Map<YearMonth, Long> expected = new TreeMap<>();
        long current = 0;
        try {
            for (YearMonth m = facts.first(); !m.isAfter(facts.last()); m = m.plusMonths(1)) {
                long amount = amount(facts, m);
                if (amount > 0) {
                    expected.put(m, amount);
                }
            }
            current = facts.run() == null ? 0 : amount(facts, facts.run());
        } catch (BelowFloor | Missing e) {
            String code =
                    e instanceof Missing
                            ? LawError.PARAMETER_MISSING
                            : LawError.PARAMETER_BELOW_FLOOR;
            assertThatThrownBy(() -> engine.assess(facts, parameters))
                    .isInstanceOfSatisfying(
                            LawError.class, error -> assertThat(error.code()).isEqualTo(code));
            return;
        }
        LivingResult result = engine.assess(facts, parameters).result();
        Map<YearMonth, Long> got = new TreeMap<>();
        result.months().forEach((month, money) -> got.put(month, money.fen()));
        assertThat(got).isEqualTo(expected);
        assertThat(result.total().fen())
                .isEqualTo(expected.values().stream().mapToLong(Long::longValue).sum());
        if (facts.run() == null) {
            assertThat(result.payable()).isNull();
            return;
        }
        long arrears = 0;
        long recovery = 0;
        for (YearMonth m = facts.first();
                m.isBefore(facts.run()) && !m.isAfter(facts.last());
                m = m.plusMonths(1)) {
            long open =
                    expected.getOrDefault(m, 0L) - facts.paid().getOrDefault(m, Money.ZERO).fen();
            arrears += Math.max(open, 0);
            recovery += Math.max(-open, 0);
        }
        assertThat(result.payable())
                .isEqualTo(
                        new LivingResult.Payable(
                                Money.ofFen(current), Money.ofFen(arrears), Money.ofFen(recovery)));
    }

    private long amount(LivingFacts facts, YearMonth month) {
        LocalDate first = month.atDay(1);
        if (!facts.veteran() || first.isBefore(LocalDate.of(2022, 1, 1))) {
            return 0;
        }
        for (Suspension s : facts.suspensions()) {
            boolean after = first.isAfter(s.from());
            boolean before = s.to() == null || !first.isAfter(s.to());
            if (after && before) {
                return 0;
            }
        }
        RegisterEntry best = null;
        for (RegisterEntry entry : facts.registers()) {
            boolean begun = first.isAfter(entry.approved());
            begun &= entry.joined() == null || first.isAfter(entry.joined());
            begun &= facts.discharged() == null || first.isAfter(facts.discharged());
            boolean lasts = entry.ended() == null || !first.isAfter(entry.ended());
            lasts &= facts.died() == null || !first.isAfter(facts.died());
            if (!begun || !lasts) {
                continue;
            }
            boolean dibao = entry.kind() == RegisterKind.DIBAO;
            boolean edge =
                    entry.kind() == RegisterKind.DIBAO_EDGE
                            && value("living.edge.enabled", entry, first).equals("true");
            if (!dibao && !edge) {
                continue;
            }
            boolean better =
                    best == null
                            || (dibao && best.kind() != RegisterKind.DIBAO)
                            || (entry.kind() == best.kind()
                                    && entry.approved().isBefore(best.approved()));
            best = better ? entry : best;
        }
        return best == null ? 0 : amount(best, first);
    }

    private long amount(RegisterEntry entry, LocalDate day) {
        long standard = hundredths(value("dibao_standard_monthly", entry, day));
        boolean dibao = entry.kind() == RegisterKind.DIBAO;
        long percent = hundredths(value(dibao ? "living.rate" : "living.edge.rate", entry, day));
        if (dibao && percent < 10) {
            throw new BelowFloor();
        }
        return (standard * percent + 99) / 100;
    }

    private static long hundredths(String decimal) {
        String[] parts = decimal.split("\\.");
        return Long.parseLong(parts[0]) * 100 + Long.parseLong(parts[1]);
    }

    private String value(String name, RegisterEntry entry, LocalDate day) {
        for (String area : List.of(entry.area().code(), "330300", "330000")) {
            ParameterValue best = null;
            for (ParameterValue v : values) {
                boolean valid =
                        v.name().equals(name)
                                && v.area().code().equals(area)
                                && !day.isBefore(v.from())
                                && (v.to() == null || !day.isAfter(v.to()))
                                && !v.recorded().isAfter(knownOn);
                if (valid
                        && (best == null
                                || v.from().isAfter(best.from())
                                || (v.from().equals(best.from())
                                        && !v.recorded().isBefore(best.recorded())))) {
                    best = v;
                }
            }
            if (best != null) {
                return best.value();
            }
        }
        throw new Missing();
    }

    private LocalDate day(int year, int years) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
    }

    private LocalDate maybe(LocalDate day) {
        return random.nextInt(4) == 0 ? day : null;
    }

    private List<ParameterValue> parameters() {
        List<ParameterValue> drawn = new ArrayList<>();
        LocalDate start = LocalDate.of(2021, 1, 1);
        add(drawn, "living.rate.floor", "330300", "0.10", start, null, start);
        add(drawn, "living.rate", "330300", "0.10", start, null, start);
        add(drawn, "living.edge.enabled", "330300", "false", start, null, start);
        add(drawn, "living.edge.rate", "330300", "0.08", start, null, start);
        if (random.nextInt(10) != 0) {
            add(drawn, "dibao_standard_monthly", "330000", "700.00", start, null, start);
        }
        for (String area : AREAS) {
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                LocalDate from = day(2021, 4);
                String standard = 800 + random.nextInt(400) + "." + (10 + random.nextInt(90));
                LocalDate recorded =
                        random.nextBoolean() ? from : from.plusDays(random.nextInt(200));
                LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(500));
                add(drawn, "dibao_standard_monthly", area, standard, from, to, recorded);
            }
            if (random.nextInt(3) == 0) {
                String rate = random.nextInt(6) == 0 ? "0.09" : "0." + (10 + random.nextInt(20));
                add(drawn, "living.rate", area, rate, day(2021, 4), null, day(2021, 4));
            }
            if (random.nextBoolean()) {
                add(drawn, "living.edge.enabled", area, "true", day(2021, 4), null, day(2021, 4));
            }
        }
        return drawn;
    }

    private static void add(
            List<ParameterValue> list,
            String name,
            String area,
            String value,
            LocalDate from,
            LocalDate to,
            LocalDate recorded) {
        list.add(
                new ParameterValue(
                        name, AreaCode.of(area), value, from, to, recorded, "drawn", false));
    }

    private LivingFacts facts() {
        List<RegisterEntry> registers = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate approved = day(2020, 4);
            registers.add(
                    new RegisterEntry(
                            RegisterKind.values()[random.nextInt(random.nextInt(4) == 0 ? 4 : 2)],
                            AreaCode.of(AREAS.get(random.nextInt(2))),
                            approved,
                            maybe(day(2020, 5)),
                            maybe(approved.plusDays(random.nextInt(900)))));
        }
        List<Suspension> suspensions = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            LocalDate from = day(2022, 2);
            suspensions.add(new Suspension(from, maybe(from.plusDays(random.nextInt(300)))));
        }
        YearMonth first = YearMonth.of(2021, 6).plusMonths(random.nextInt(24));
        YearMonth last = first.plusMonths(random.nextInt(30));
        Map<YearMonth, Money> paid = new HashMap<>();
        for (YearMonth m = first.minusMonths(2); m.isBefore(last); m = m.plusMonths(1)) {
            if (random.nextInt(3) == 0) {
                paid.put(m, Money.ofFen(8000 + random.nextInt(5000)));
            }
        }
        YearMonth run =
                random.nextBoolean() ? null : first.plusMonths(random.nextInt(36)).minusMonths(2);
        return new LivingFacts(
                random.nextInt(12) != 0,
                maybe(day(2020, 4)),
                maybe(day(2022, 3)),
                registers,
                suspensions,
                paid,
                first,
                last,
                run);
    }
}
