package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/**
 * 应享未享 of 四(一): the veteran of a dibao household who is on no list of the top-up (EX-F04), and the
 * family that lives on less than the standard and is on no register (EX-L19).
 */
final class FindUnclaimed implements FindingRules.Rule {
    private static final String LIVING = "四(一)";

    @Override
    public void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found) {
        for (PersonOnRecord person : household.members()) {
            if (person.isAliveOn(rules.day())) {
                topUp(household, person, rules).ifPresent(found);
            }
        }
        likelyDibao(household, rules).ifPresent(found);
    }

    private static Optional<Found> topUp(
            HouseholdOnRecord household, PersonOnRecord person, FindingRules rules) {
        LocalDate day = rules.day();
        if (person.receipts().drawnOn(LivingQuestion.BENEFIT, day).isPresent()) {
            return Optional.empty();
        }
        Optional<Determination<?>> entitled = LivingQuestion.entitlement(person, rules);
        if (entitled.isEmpty()) {
            return Optional.empty();
        }
        List<FoundReason> reasons = new ArrayList<>();
        for (Step step : entitled.get().steps()) {
            reasons.add(FoundReason.of(step));
        }
        reasons.add(FoundReason.of(LIVING, "top-up-not-drawn"));
        weighExclusions(person, day, reasons);
        String cause =
                person.registerOn(day)
                        .map(register -> cause(register))
                        .orElse(RegisterKind.DIBAO.name());
        return Optional.of(
                Found.of(FindingKind.LIVING_UNCLAIMED, household, person, cause, reasons));
    }

    /** An exclusion on record refuses nothing by itself: the county decides in writing (三(二)). */
    static void weighExclusions(PersonOnRecord person, LocalDate day, List<FoundReason> reasons) {
        for (Exclusion exclusion : person.exclusionsOn(day)) {
            reasons.add(
                    FoundReason.of(
                            exclusion.ground().citation().clause(),
                            "exclusion-to-weigh",
                            new FoundReason.Term("registry.ground." + exclusion.ground().name()),
                            exclusion.from()));
        }
    }

    private static String cause(OnRegister register) {
        return register.kind() + " " + register.area() + " " + register.approved();
    }

    /** LIVING-2: this system finds nobody to be on dibao; it refers to civil affairs. */
    private static Optional<Found> likelyDibao(HouseholdOnRecord household, FindingRules rules) {
        LocalDate day = rules.day();
        List<PersonOnRecord> living =
                household.members().stream().filter(member -> member.isAliveOn(day)).toList();
        boolean concernsUs =
                living.stream().anyMatch(member -> member.isVeteranOn(day) || isKin(member, day));
        boolean isRegistered = living.stream().anyMatch(member -> member.isOnAnyRegisterOn(day));
        if (household.lastVisit() == null
                || household.lastVisit().monthlyIncome() == null
                || !concernsUs
                || isRegistered) {
            return Optional.empty();
        }
        SeenAtHome seen = household.lastVisit();
        Optional<ParameterValue> standard = standard(household, rules);
        Money bound = standard.map(value -> value.money().times(living.size())).orElse(Money.ZERO);
        if (seen.monthlyIncome().compareTo(bound) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Found.of(
                        FindingKind.LIKELY_DIBAO,
                        household,
                        "visit " + seen.askedOn(),
                        List.of(
                                FoundReason.of(
                                        LIVING,
                                        "income-below-standard",
                                        seen.askedOn(),
                                        living.size(),
                                        seen.monthlyIncome(),
                                        standard.orElseThrow().money()),
                                FoundReason.of(LIVING, "on-no-register"))));
    }

    private static boolean isKin(PersonOnRecord member, LocalDate day) {
        return member.identities().stream().anyMatch(held -> held.period().contains(day));
    }

    private static Optional<ParameterValue> standard(
            HouseholdOnRecord household, FindingRules rules) {
        return rules.standards()
                .find(
                        ParameterNames.DIBAO_STANDARD_MONTHLY,
                        localArea(household.head()),
                        rules.day());
    }

    /** 当地: the county that is responsible, or for a zone the county of the 户籍. */
    static AreaCode localArea(PersonOnRecord person) {
        String county = person.handling().countyOrg();
        return county.matches("\\d{6}")
                ? AreaCode.of(county)
                : person.hukou().county().orElse(AreaCode.WENZHOU);
    }
}
