package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.security.Handling;

/**
 * A person with what is recorded of them, as it is believed now: everything that the law asks
 * about, and neither name nor number. Periods of other days are there too, since a month that is
 * over or a register that will lapse matters as well.
 *
 * @param relation to the head of the household; empty for whoever is in none
 * @param handling who is responsible for the person
 * @param accountAlsoOf other persons who use the same account, guardians and wards left out
 */
public record PersonOnRecord(
        UUID id,
        String relation,
        boolean isHead,
        LocalDate born,
        LocalDate died,
        AreaCode hukou,
        Handling handling,
        List<HeldIdentity> identities,
        List<OnRegister> registers,
        List<Exclusion> exclusions,
        Set<UUID> accountAlsoOf,
        Circumstances circumstances,
        Receipts receipts) {
    public PersonOnRecord {
        identities = List.copyOf(identities);
        registers = List.copyOf(registers);
        exclusions = List.copyOf(exclusions);
        accountAlsoOf = Set.copyOf(accountAlsoOf);
    }

    /** 身份 (三) as a period; enlisted and discharged are null where not known or no veteran. */
    public record HeldIdentity(
            Identity identity,
            Kin kin,
            boolean regularPension,
            LocalDate enlisted,
            LocalDate discharged,
            int disabilityGrade,
            DateRange period) {}

    /**
     * 建档立卡 (四(一)) as a period.
     *
     * @param category URBAN, RURAL, SCATTERED, CENTRAL, or null where it is not known
     * @param approved day of approval of the household
     */
    public record OnRegister(
            RegisterKind kind,
            String category,
            AreaCode area,
            LocalDate approved,
            DateRange period) {
        /** As the engines read it. */
        public RegisterEntry entry() {
            LocalDate joined = period.from().isAfter(approved) ? period.from() : null;
            return new RegisterEntry(kind, area, approved, joined, period.to());
        }
    }

    public boolean isAliveOn(LocalDate day) {
        return died == null || died.isAfter(day);
    }

    public Optional<HeldIdentity> identityOn(Identity identity, LocalDate day) {
        return identities.stream()
                .filter(held -> held.identity() == identity && held.period().contains(day))
                .findFirst();
    }

    public boolean isVeteranOn(LocalDate day) {
        return identityOn(Identity.VETERAN, day).isPresent();
    }

    /** The first in the order of {@link RegisterKind} that the person is on that day. */
    public Optional<OnRegister> registerOn(LocalDate day) {
        return registers.stream()
                .filter(register -> register.period().contains(day))
                .min(Comparator.comparing(OnRegister::kind));
    }

    /** On one of the registers of low income, or hard up by another of the four (四(一)). */
    public boolean isOnAnyRegisterOn(LocalDate day) {
        return registerOn(day).isPresent();
    }

    public List<Exclusion> exclusionsOn(LocalDate day) {
        return exclusions.stream().filter(exclusion -> exclusion.runsOn(day)).toList();
    }

    /** As the household at a glance reads it. */
    public KnownPerson knownOn(LocalDate day) {
        return new KnownPerson(
                born,
                died,
                identities.stream()
                        .filter(held -> held.period().contains(day))
                        .map(
                                held ->
                                        new Applicant(
                                                held.identity(),
                                                held.kin(),
                                                born,
                                                hukou,
                                                held.regularPension()))
                        .toList(),
                identities.stream()
                        .filter(held -> held.identity() == Identity.VETERAN)
                        .map(HeldIdentity::discharged)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                registers.stream().map(OnRegister::entry).toList(),
                exclusions,
                receipts.suspensions(),
                foundOn(day));
    }

    private KnownPerson.Found foundOn(LocalDate day) {
        Optional<Circumstances.Dwelling> dwelling = circumstances.dwellingOn(day);
        return new KnownPerson.Found(
                registers.stream()
                        .filter(register -> register.period().contains(day))
                        .map(OnRegister::category)
                        .filter(category -> category != null && !category.isEmpty())
                        .findFirst()
                        .orElse(""),
                dwelling.map(found -> found.grade().name()).orElse(""),
                dwelling.map(found -> Boolean.toString(found.isOnly())).orElse(""),
                circumstances.schoolingOn(day).map(found -> found.stage().name()).orElse(""),
                circumstances.isDisabledOn(day));
    }
}
