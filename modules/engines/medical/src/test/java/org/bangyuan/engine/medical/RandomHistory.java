package org.bangyuan.engine.medical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalBill.Kind;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.MedicalFacts.Residence;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/** A person's years of bills, corrections, moves and late figures, drawn from a seed. */
final class RandomHistory {
    private static final List<String> COUNTIES = List.of("330302", "330304", "330381");

    private final Random random;
    final List<MedicalOracle.Figure> figures = new ArrayList<>();
    final MedicalFacts facts;
    final LocalDate knownOn;

    RandomHistory(long seed) {
        this.random = new Random(seed);
        COUNTIES.forEach(area -> figures(area, 3));
        figures("330300", 7);
        this.facts =
                new MedicalFacts(
                        true,
                        registers(),
                        AreaCode.of(COUNTIES.get(random.nextInt(3))),
                        residences(),
                        bills());
        this.knownOn = random.nextInt(4) == 0 ? day(2023, 2) : LocalDate.of(2030, 1, 1);
    }

    Parameters parameters() {
        List<ParameterValue> values =
                new ArrayList<>(
                        BuiltInParameters.values().stream()
                                .filter(v -> v.name().startsWith("med."))
                                .toList());
        for (MedicalOracle.Figure figure : figures) {
            values.add(
                    new ParameterValue(
                            ParameterNames.CONSUMPTION_PER_CAPITA.key(),
                            AreaCode.of(figure.area()),
                            Money.ofFen(figure.fen()).toString(),
                            LocalDate.of(figure.year(), 1, 1),
                            LocalDate.of(figure.year(), 12, 31),
                            figure.recorded(),
                            "drawn",
                            false));
        }
        return new Parameters(values).knownOn(knownOn);
    }

    private void figures(String area, int ofEight) {
        for (int year = 2020; year <= 2024; year++) {
            if (random.nextInt(8) < ofEight) {
                LocalDate recorded =
                        random.nextBoolean()
                                ? LocalDate.of(year, 1, 1)
                                : LocalDate.of(year + 1, 1, 1).plusDays(random.nextInt(300));
                if (area.equals("330300") && year < 2022) {
                    recorded = LocalDate.of(year, 1, 1);
                }
                figures.add(
                        new MedicalOracle.Figure(
                                area, year, 30_000 + random.nextInt(30_000), recorded));
            }
        }
    }

    private LocalDate day(int year, int years) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
    }

    private List<RegisterEntry> registers() {
        List<RegisterEntry> entries = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            LocalDate approved = i == 0 ? LocalDate.of(2021, 1, 1) : day(2021, 3);
            entries.add(
                    new RegisterEntry(
                            RegisterKind.values()[random.nextInt(random.nextBoolean() ? 2 : 4)],
                            AreaCode.of("330302"),
                            approved,
                            random.nextInt(4) == 0 ? approved.plusDays(random.nextInt(400)) : null,
                            random.nextInt(3) == 0
                                    ? approved.plusDays(random.nextInt(1500))
                                    : null));
        }
        return entries;
    }

    private List<Residence> residences() {
        List<Residence> residences = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            residences.add(
                    new Residence(AreaCode.of(COUNTIES.get(random.nextInt(3))), day(2021, 4)));
        }
        return residences;
    }

    private List<MedicalBill> bills() {
        List<LocalDate> receipts = new ArrayList<>();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            receipts.add(day(2022, 4));
        }
        receipts.sort(Comparator.naturalOrder());
        List<MedicalBill> bills = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String replaces =
                    bills.isEmpty() || random.nextInt(5) < 3
                            ? null
                            : bills.get(random.nextInt(bills.size())).id();
            if (replaces != null && random.nextInt(40) == 0) {
                replaces = "nobody";
            }
            bills.add(bill("b" + i, receipts.get(i), replaces));
        }
        return bills;
    }

    private MedicalBill bill(String id, LocalDate received, String replaces) {
        if (replaces != null && random.nextInt(4) == 0) {
            return new MedicalBill(
                    id, null, received, null, true, null, null, null, null, null, replaces, true);
        }
        return new MedicalBill(
                id,
                received.minusDays(random.nextInt(random.nextBoolean() ? 40 : 500)),
                received,
                Kind.values()[random.nextInt(10) == 0 ? 2 : random.nextInt(2)],
                random.nextInt(12) != 0,
                money(60_000),
                random.nextBoolean() ? money(10_000) : null,
                random.nextInt(4) == 0 ? money(5_000) : null,
                random.nextInt(4) == 0 ? money(5_000) : null,
                random.nextInt(4) == 0 ? money(5_000) : null,
                replaces,
                false);
    }

    /** Small amounts against small caps, so that the cap is met often. */
    private Money money(int most) {
        return Money.ofFen(random.nextInt(most));
    }
}
