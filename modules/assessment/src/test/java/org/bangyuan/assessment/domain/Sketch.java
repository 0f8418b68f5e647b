package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.assessment.domain.Circumstances.Dwelling;
import org.bangyuan.assessment.domain.Circumstances.Schooling;
import org.bangyuan.assessment.domain.PersonOnRecord.HeldIdentity;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.assessment.domain.Receipts.Drawn;
import org.bangyuan.assessment.domain.Receipts.Payment;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Handling;

/** A person on record, put together in a test by saying what is recorded. */
final class Sketch {
    static final String LUCHENG = "330302";

    private final UUID id;
    private LocalDate born = LocalDate.of(1965, 5, 1);
    private LocalDate died;
    private String hukou = LUCHENG;
    private boolean isHead = true;
    private final List<HeldIdentity> identities = new ArrayList<>();
    private final List<OnRegister> registers = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final Set<UUID> accountAlsoOf = new HashSet<>();
    private final List<Drawn> benefits = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<LivingFacts.Suspension> suspensions = new ArrayList<>();
    private final List<Dwelling> dwellings = new ArrayList<>();
    private final List<Schooling> schooling = new ArrayList<>();
    private final List<DateRange> hardToEmploy = new ArrayList<>();

    private Sketch(int number) {
        this.id = new UUID(1, number);
    }

    static Sketch person(int number) {
        return new Sketch(number);
    }

    static Sketch veteran(int number) {
        return new Sketch(number).is(Identity.VETERAN, null, false, "1990-12-01", null);
    }

    /** The county has decided to stop the top-up of 四(一). */
    Sketch suspended(String from, String to) {
        suspensions.add(
                new LivingFacts.Suspension(
                        LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        return this;
    }

    static DateRange period(String from, String to) {
        return new DateRange(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    Sketch born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    Sketch died(String day) {
        died = LocalDate.parse(day);
        return this;
    }

    Sketch member() {
        isHead = false;
        return this;
    }

    Sketch hukou(String area) {
        hukou = area;
        return this;
    }

    Sketch is(Identity identity, Kin kin, boolean pension, String from, String to) {
        LocalDate discharged = identity == Identity.VETERAN ? LocalDate.parse(from) : null;
        identities.add(
                new HeldIdentity(identity, kin, pension, null, discharged, 0, period(from, to)));
        return this;
    }

    Sketch on(RegisterKind kind, String category, String area, String from, String to) {
        registers.add(
                new OnRegister(
                        kind,
                        category,
                        AreaCode.of(area),
                        LocalDate.parse(from),
                        period(from, to)));
        return this;
    }

    Sketch onDibao() {
        return on(RegisterKind.DIBAO, "RURAL", LUCHENG, "2023-05-10", null);
    }

    Sketch excluded(String from) {
        exclusions.add(
                new Exclusion(
                        ExclusionGround.DISHONESTY_LIST,
                        LocalDate.parse(from),
                        null,
                        true,
                        null,
                        false));
        return this;
    }

    Sketch draws(String kind, String from, String to) {
        benefits.add(new Drawn(kind, Money.ofYuan("110.50"), period(from, to)));
        return this;
    }

    Sketch paid(String decided) {
        payments.add(
                new Payment(
                        new UUID(2, 1),
                        "PAID",
                        LocalDate.parse(decided),
                        LocalDate.parse(decided),
                        Money.ofYuan("2000.00")));
        return this;
    }

    Sketch sharesAccountWith(UUID... others) {
        accountAlsoOf.addAll(Arrays.asList(others));
        return this;
    }

    Sketch livesIn(HousingFacts.Grade grade, boolean isOnly) {
        dwellings.add(new Dwelling(grade, isOnly, period("2024-03-01", null)));
        return this;
    }

    Sketch attends(EducationFacts.Stage stage) {
        schooling.add(new Schooling(stage, 2025, period("2025-09-01", "2026-08-31")));
        return this;
    }

    Sketch hardToEmploy() {
        hardToEmploy.add(period("2024-01-01", null));
        return this;
    }

    UUID id() {
        return id;
    }

    PersonOnRecord drawn() {
        return new PersonOnRecord(
                id,
                isHead ? "本人" : "家属",
                isHead,
                born,
                died,
                AreaCode.of(hukou),
                new Handling(LUCHENG, LUCHENG + "001", null),
                identities,
                registers,
                exclusions,
                accountAlsoOf,
                new Circumstances(dwellings, schooling, List.of(), hardToEmploy),
                new Receipts(benefits, List.of(), payments, suspensions));
    }

    static HouseholdOnRecord household(Sketch... members) {
        return household(
                new SeenAtHome(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 10, 1), null, null),
                members);
    }

    static HouseholdOnRecord household(SeenAtHome seen, Sketch... members) {
        return new HouseholdOnRecord(
                new UUID(3, 1), LUCHENG, Arrays.stream(members).map(Sketch::drawn).toList(), seen);
    }
}
