package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.engine.ParameterNames;

/**
 * 走访计划 (六(二) 认真排摸底数): a household of ours that is on a register is visited every so many months, or
 * earlier where the last visitor said so.
 */
final class FindVisits implements FindingRules.Rule {
    @Override
    public void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found) {
        LocalDate day = rules.day();
        Optional<LocalDate> filed = filedSince(household, day);
        if (household.id() == null || filed.isEmpty()) {
            return;
        }
        Optional<LocalDate> planned = planned(household, rules, filed.get());
        planned.filter(due -> !due.isAfter(day))
                .map(
                        due ->
                                Found.of(
                                        FindingKind.VISIT_DUE,
                                        household,
                                        "due " + due,
                                        List.of(reason(household, due))))
                .ifPresent(found);
    }

    /** The first day of the registers that hold today, if the household is one of ours at all. */
    private static Optional<LocalDate> filedSince(HouseholdOnRecord household, LocalDate day) {
        boolean isOurs =
                household.members().stream()
                        .filter(member -> member.isAliveOn(day))
                        .flatMap(member -> member.identities().stream())
                        .anyMatch(held -> held.period().contains(day));
        return isOurs
                ? household.members().stream()
                        .filter(member -> member.isAliveOn(day))
                        .flatMap(member -> member.registerOn(day).stream())
                        .map(OnRegister::approved)
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    private static Optional<LocalDate> planned(
            HouseholdOnRecord household, FindingRules rules, LocalDate filed) {
        return household
                .seenAtHome()
                .map(SeenAtHome::nextOn)
                .or(
                        () ->
                                rules.standards()
                                        .find(
                                                ParameterNames.VISIT_PLAN_MONTHS,
                                                FindUnclaimed.localArea(household.head()),
                                                rules.day())
                                        .map(value -> filed.plusMonths(value.whole())));
    }

    private static FoundReason reason(HouseholdOnRecord household, LocalDate due) {
        return household
                .seenAtHome()
                .map(seen -> FoundReason.of("六(二)", "visit-due", seen.visitedOn(), due))
                .orElseGet(() -> FoundReason.of("六(二)", "never-visited", due));
    }
}
