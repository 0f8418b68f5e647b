package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.domain.PersonOnRecord.HeldIdentity;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.assessment.domain.Receipts.Drawn;
import org.bangyuan.assessment.domain.Receipts.Payment;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;

/** 信息矛盾: facts that cannot all be true, or must not go together. */
final class FindContradictions implements FindingRules.Rule {
    private static final String FUNDS = "六(四)";
    private static final String REGISTERS = "四(一)";
    private static final String SCOPE = "三";

    /** Nobody serves before; the law of service knows no younger soldier. */
    private static final int YOUNGEST_SOLDIER = 17;

    @Override
    public void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found) {
        LocalDate day = rules.day();
        Set<UUID> family = new HashSet<>();
        household.members().forEach(member -> family.add(member.id()));
        for (PersonOnRecord person : household.members()) {
            if (person.died() != null) {
                deadPaid(household, person, day).ifPresent(found);
                deadOnRegister(household, person, day).ifPresent(found);
            }
            sharedAccount(household, person, family).ifPresent(found);
            identity(household, person, day).ifPresent(found);
        }
        twoCounties(household, day).ifPresent(found);
        mismatch(household, day).ifPresent(found);
        heads(household, day).ifPresent(found);
    }

    /** The month of the death is still paid in full (LIVING-4); what lies after it is not due. */
    private static Optional<Found> deadPaid(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day) {
        LocalDate lastDue = YearMonth.from(person.died()).atEndOfMonth();
        List<FoundReason> reasons = new ArrayList<>();
        for (Drawn drawn : person.receipts().benefits()) {
            LocalDate end = drawn.period().to();
            boolean goesOn = end == null ? day.isAfter(lastDue) : end.isAfter(lastDue);
            if (goesOn) {
                reasons.add(
                        FoundReason.of(
                                FUNDS,
                                "drawn-after-death",
                                new FoundReason.Term("assessment.benefit." + drawn.kind()),
                                lastDue));
            }
        }
        for (Payment payment : person.receipts().payments()) {
            if (payment.decidedOn().isAfter(person.died()) && !payment.state().equals("RETURNED")) {
                reasons.add(
                        FoundReason.of(
                                FUNDS, "paid-after-death", payment.decidedOn(), payment.amount()));
            }
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        reasons.add(0, FoundReason.of(FUNDS, "died", person.died()));
        return Optional.of(
                Found.of(
                        FindingKind.DEAD_PAID,
                        household,
                        person,
                        "died " + person.died(),
                        reasons));
    }

    private static Optional<Found> deadOnRegister(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day) {
        if (!YearMonth.from(day).isAfter(YearMonth.from(person.died()))) {
            return Optional.empty();
        }
        return person.registerOn(day)
                .map(
                        register ->
                                Found.of(
                                        FindingKind.DEAD_ON_REGISTER,
                                        household,
                                        person,
                                        register.kind() + " " + person.died(),
                                        List.of(
                                                FoundReason.of(REGISTERS, "died", person.died()),
                                                FoundReason.of(
                                                        REGISTERS,
                                                        "still-on-register",
                                                        FindUnclaimedElsewhere.register(
                                                                register.kind())))));
    }

    /** A family may well keep one account; strangers may not. */
    private static Optional<Found> sharedAccount(
            HouseholdOnRecord household, PersonOnRecord person, Set<UUID> family) {
        Set<UUID> strangers = new TreeSet<>(person.accountAlsoOf());
        strangers.removeAll(family);
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Found.of(
                                FindingKind.ACCOUNT_SHARED,
                                household,
                                person,
                                "account",
                                List.of(
                                        FoundReason.of(FUNDS, "account-shared", strangers.size()),
                                        FoundReason.of(FUNDS, "pay-the-person"))));
    }

    /** Of two registers, or of a register and the county that keeps the household. */
    private static Optional<Found> twoCounties(HouseholdOnRecord household, LocalDate day) {
        Set<String> areas =
                household.members().stream()
                        .flatMap(member -> member.registers().stream())
                        .filter(register -> register.period().contains(day))
                        .map(OnRegister::area)
                        .map(area -> area.county().orElse(area))
                        .map(AreaCode::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> counties = new ArrayList<>(areas);
        FoundReason reason = null;
        if (counties.size() > 1) {
            reason = FoundReason.of(REGISTERS, "two-counties", counties.get(0), counties.get(1));
        } else if (counties.size() == 1
                && household.county().matches("\\d{6}")
                && !household.county().equals(counties.get(0))) {
            counties.add(household.county());
            reason =
                    FoundReason.of(
                            REGISTERS, "register-elsewhere", counties.get(0), household.county());
        }
        return reason == null
                ? Optional.empty()
                : Optional.of(
                        Found.of(
                                FindingKind.TWO_COUNTIES,
                                household,
                                String.join(" ", counties),
                                List.of(reason)));
    }

    /** Dibao is the household's (浙江省社会救助条例): who lives in it is on the register with it. */
    private static Optional<Found> mismatch(HouseholdOnRecord household, LocalDate day) {
        List<PersonOnRecord> living =
                household.members().stream().filter(member -> member.isAliveOn(day)).toList();
        for (RegisterKind kind : List.of(RegisterKind.DIBAO, RegisterKind.DIBAO_EDGE)) {
            List<PersonOnRecord> without =
                    living.stream().filter(member -> !isOn(member, kind, day)).toList();
            if (!without.isEmpty() && without.size() < living.size()) {
                String missing =
                        without.stream()
                                .map(member -> member.id().toString())
                                .sorted()
                                .map(id -> id.substring(id.length() - 8))
                                .collect(Collectors.joining(" "));
                return Optional.of(
                        Found.of(
                                FindingKind.HOUSEHOLD_MISMATCH,
                                household,
                                kind + " " + missing,
                                List.of(
                                        FoundReason.of(
                                                REGISTERS,
                                                "some-not-on-register",
                                                living.size(),
                                                FindUnclaimedElsewhere.register(kind),
                                                without.size()))));
            }
        }
        return Optional.empty();
    }

    private static boolean isOn(PersonOnRecord person, RegisterKind kind, LocalDate day) {
        return person.registers().stream()
                .anyMatch(register -> register.kind() == kind && register.period().contains(day));
    }

    private static Optional<Found> heads(HouseholdOnRecord household, LocalDate day) {
        if (household.id() == null) {
            return Optional.empty();
        }
        List<PersonOnRecord> heads =
                household.members().stream().filter(PersonOnRecord::isHead).toList();
        long living = heads.stream().filter(head -> head.isAliveOn(day)).count();
        boolean anybodyLives =
                household.members().stream().anyMatch(member -> member.isAliveOn(day));
        if (living == 1 || !anybodyLives) {
            return Optional.empty();
        }
        FoundReason reason =
                living > 1
                        ? FoundReason.of("六(二)", "several-heads", living)
                        : FoundReason.of("六(二)", heads.isEmpty() ? "no-head" : "head-died");
        return Optional.of(
                Found.of(FindingKind.HEAD_MISMATCH, household, "heads " + living, List.of(reason)));
    }

    private static Optional<Found> identity(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day) {
        for (HeldIdentity held : person.identities()) {
            FoundReason reason = mismatch(person, held, day);
            if (reason != null) {
                return Optional.of(
                        Found.of(
                                FindingKind.IDENTITY_MISMATCH,
                                household,
                                person,
                                held.identity() + " " + held.period().from(),
                                List.of(reason)));
            }
        }
        return Optional.empty();
    }

    private static FoundReason mismatch(PersonOnRecord person, HeldIdentity held, LocalDate day) {
        if (held.identity() == Identity.VETERAN) {
            LocalDate grown = person.born().plusYears(YOUNGEST_SOLDIER);
            if (Objects.requireNonNullElse(held.enlisted(), grown).isBefore(grown)
                    || Objects.requireNonNullElse(held.discharged(), grown).isBefore(grown)) {
                return FoundReason.of(SCOPE, "served-too-young", person.born());
            }
            if (held.discharged() != null && held.discharged().isAfter(held.period().from())) {
                return FoundReason.of(
                        SCOPE, "veteran-before-discharge", held.period().from(), held.discharged());
            }
        }
        boolean outOfWenzhou = held.period().contains(day) && !person.hukou().isInWenzhou();
        return outOfWenzhou && person.isAliveOn(day)
                ? FoundReason.of(SCOPE, "hukou-elsewhere", FindChanges.identity(held.identity()))
                : null;
    }
}
