package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.domain.PersonOnRecord.HeldIdentity;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;

/** 即将变化 (六(二) 及时有序做好动态调整): what ends or begins by itself within the days announced ahead. */
final class FindChanges implements FindingRules.Rule {
    /** 灵活就业社会保险补贴, as the lists carry it. */
    static final String SUBSIDY = "INSURANCE_SUBSIDY";

    private static final int ADULT = 18;

    @Override
    public void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found) {
        for (PersonOnRecord person : household.members()) {
            if (person.isAliveOn(rules.day())) {
                look(household, person, rules, found);
            }
        }
    }

    private static void look(
            HouseholdOnRecord household,
            PersonOnRecord person,
            FindingRules rules,
            Consumer<Found> found) {
        boolean isInteresting =
                !person.identities().isEmpty()
                        || !person.registers().isEmpty()
                        || !person.receipts().benefits().isEmpty();
        if (!isInteresting) {
            return;
        }
        Optional<LocalDate> horizon =
                rules.standards()
                        .find(
                                ParameterNames.FIND_AHEAD_DAYS,
                                FindUnclaimed.localArea(person),
                                rules.day())
                        .map(value -> rules.day().plusDays(value.whole()));
        if (horizon.isPresent()) {
            LocalDate until = horizon.get();
            ofAge(household, person, rules.day(), until).ifPresent(found);
            pensionEnds(household, person, rules.day(), until).ifPresent(found);
            registerLapses(household, person, rules.day(), until).ifPresent(found);
            subsidyEnds(household, person, rules, until).ifPresent(found);
        }
    }

    private static boolean isAhead(LocalDate end, LocalDate day, LocalDate until) {
        return end != null && !end.isBefore(day) && !end.isAfter(until);
    }

    /** A minor up to and including the birthday (EX-V01). */
    private static Optional<Found> ofAge(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day, LocalDate until) {
        LocalDate birthday = person.born().plusYears(ADULT);
        boolean isMinorKin =
                person.identityOn(Identity.SERVING_KIN, day)
                        .filter(held -> held.kin() == Kin.CHILD)
                        .isPresent();
        return isMinorKin && isAhead(birthday, day, until)
                ? Optional.of(
                        Found.of(
                                FindingKind.TURNS_EIGHTEEN,
                                household,
                                person,
                                "born " + person.born(),
                                List.of(FoundReason.of("三", "of-age", birthday))))
                : Optional.empty();
    }

    private static Optional<Found> pensionEnds(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day, LocalDate until) {
        return person.identities().stream()
                .filter(held -> held.kin() != Kin.CHILD)
                .filter(held -> held.period().contains(day))
                .filter(held -> isAhead(held.period().to(), day, until))
                .filter(held -> !goesOn(person, held))
                .findFirst()
                .map(
                        held ->
                                Found.of(
                                        FindingKind.PENSION_ENDS,
                                        household,
                                        person,
                                        held.identity() + " " + held.period().to(),
                                        List.of(
                                                FoundReason.of(
                                                        "三",
                                                        held.regularPension()
                                                                ? "pension-ends"
                                                                : "identity-ends",
                                                        identity(held.identity()),
                                                        held.period().to()))));
    }

    private static boolean goesOn(PersonOnRecord person, HeldIdentity ending) {
        return person.identityOn(ending.identity(), ending.period().to().plusDays(1)).isPresent();
    }

    private static Optional<Found> registerLapses(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day, LocalDate until) {
        Optional<OnRegister> lapsing =
                person.registers().stream()
                        .filter(register -> register.period().contains(day))
                        .filter(register -> isAhead(register.period().to(), day, until))
                        .filter(register -> !followed(person, register))
                        .findFirst();
        if (lapsing.isEmpty() || !isFirstOnIt(household, person, lapsing.get())) {
            return Optional.empty();
        }
        OnRegister register = lapsing.get();
        List<FoundReason> reasons = new ArrayList<>();
        reasons.add(
                FoundReason.of(
                        "四(一)",
                        "register-lapses",
                        FindUnclaimedElsewhere.register(register.kind()),
                        register.period().to()));
        reasons.add(FoundReason.of("六(二)", "benefits-hang-on-it"));
        return Optional.of(
                Found.of(
                        FindingKind.REGISTER_LAPSES,
                        household,
                        register.kind() + " " + register.period().to(),
                        reasons));
    }

    private static boolean followed(PersonOnRecord person, OnRegister register) {
        return person.registers().stream()
                .anyMatch(
                        other ->
                                other.kind() == register.kind()
                                        && other.period()
                                                .contains(register.period().to().plusDays(1)));
    }

    /** A register is the household's: one finding for all who are on it. */
    private static boolean isFirstOnIt(
            HouseholdOnRecord household, PersonOnRecord person, OnRegister register) {
        return household.members().stream()
                .filter(
                        member ->
                                member.registers().stream()
                                        .anyMatch(
                                                other ->
                                                        other.kind() == register.kind()
                                                                && register.period()
                                                                        .to()
                                                                        .equals(
                                                                                other.period()
                                                                                        .to())))
                .findFirst()
                .filter(first -> first.id().equals(person.id()))
                .isPresent();
    }

    private static Optional<Found> subsidyEnds(
            HouseholdOnRecord household,
            PersonOnRecord person,
            FindingRules rules,
            LocalDate until) {
        if (person.receipts().drawnOn(SUBSIDY, rules.day()).isEmpty()) {
            return Optional.empty();
        }
        Optional<ParameterValue> term =
                rules.standards()
                        .find(
                                ParameterNames.EMP_FLEX_TERM_MONTHS,
                                FindUnclaimed.localArea(person),
                                rules.day());
        if (term.isEmpty()) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(rules.day());
        long left = term.get().whole() - FindUndue.monthsUsed(person, now);
        LocalDate last = now.plusMonths(left).atEndOfMonth();
        return left >= 0 && isAhead(last, rules.day(), until)
                ? Optional.of(
                        Found.of(
                                FindingKind.SUBSIDY_ENDS,
                                household,
                                person,
                                "last " + YearMonth.from(last),
                                List.of(
                                        FoundReason.of(
                                                "四(五)",
                                                "subsidy-ends",
                                                term.get().whole(),
                                                YearMonth.from(last)))))
                : Optional.empty();
    }

    static FoundReason.Term identity(Identity identity) {
        return new FoundReason.Term("assessment.identity." + identity.name());
    }
}
