package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.domain.Receipts.Drawn;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.facts.Exclusion;

/** 应退未退: what is drawn although the rules in force, or an exclusion, speak against it. */
final class FindUndue implements FindingRules.Rule {
    private static final String LIVING = "四(一)";
    private static final String WORK = "四(五)";

    @Override
    public void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found) {
        for (PersonOnRecord person : household.members()) {
            if (!person.receipts().benefits().isEmpty() && person.isAliveOn(rules.day())) {
                topUp(household, person, rules).ifPresent(found);
                excluded(household, person, rules.day()).ifPresent(found);
                overdrawn(household, person, rules).ifPresent(found);
            }
        }
    }

    /** The month of the ending event is still due, so it is asked of the day's own month. */
    private static Optional<Found> topUp(
            HouseholdOnRecord household, PersonOnRecord person, FindingRules rules) {
        Optional<Drawn> drawn = person.receipts().drawnOn(LivingQuestion.BENEFIT, rules.day());
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Optional<Determination<?>> answer =
                rules.ask(AssistanceType.LIVING, LivingQuestion.facts(person, rules.day()))
                        .filter(given -> given.due().isZero());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        List<FoundReason> reasons = new ArrayList<>();
        reasons.add(FoundReason.of(LIVING, "top-up-drawn-since", drawn.get().period().from()));
        person.registers().stream()
                .filter(register -> register.period().to() != null)
                .map(register -> register.period().to())
                .filter(end -> end.isBefore(rules.day()))
                .max(LocalDate::compareTo)
                .ifPresent(end -> reasons.add(FoundReason.of(LIVING, "register-ended", end)));
        if (reasons.size() == 1) {
            for (Step step : answer.get().steps()) {
                if (!step.key().equals("living.nothing-due")) {
                    reasons.add(FoundReason.of(step));
                }
            }
        }
        reasons.add(FoundReason.of(LIVING, "nothing-due-now"));
        return Optional.of(
                Found.of(
                        FindingKind.LIVING_UNDUE,
                        household,
                        person,
                        "since " + drawn.get().period().from(),
                        reasons));
    }

    /** EXCL-0: looked at on every payment; a hit never stops anything by itself. */
    private static Optional<Found> excluded(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day) {
        List<Drawn> drawn =
                person.receipts().benefits().stream()
                        .filter(benefit -> benefit.period().contains(day))
                        .toList();
        List<Exclusion> exclusions = person.exclusionsOn(day);
        if (drawn.isEmpty() || exclusions.isEmpty()) {
            return Optional.empty();
        }
        List<FoundReason> reasons = new ArrayList<>();
        FindUnclaimed.weighExclusions(person, day, reasons);
        for (Drawn benefit : drawn) {
            reasons.add(
                    FoundReason.of(
                            "三(二)",
                            "draws",
                            new FoundReason.Term("assessment.benefit." + benefit.kind()),
                            benefit.period().from()));
        }
        Exclusion first = exclusions.get(0);
        return Optional.of(
                Found.of(
                        FindingKind.EXCLUDED_DRAWS,
                        household,
                        person,
                        first.ground() + " " + first.from(),
                        reasons));
    }

    /** 补贴期限不超过3年: months that were used, whether in one stretch or several. */
    private static Optional<Found> overdrawn(
            HouseholdOnRecord household, PersonOnRecord person, FindingRules rules) {
        LocalDate day = rules.day();
        if (person.receipts().drawnOn(FindChanges.SUBSIDY, day).isEmpty()) {
            return Optional.empty();
        }
        Optional<ParameterValue> term =
                rules.standards()
                        .find(
                                ParameterNames.EMP_FLEX_TERM_MONTHS,
                                FindUnclaimed.localArea(person),
                                day);
        long used = monthsUsed(person, YearMonth.from(day));
        return term.filter(value -> used > value.whole())
                .map(
                        value ->
                                Found.of(
                                        FindingKind.SUBSIDY_OVERDRAWN,
                                        household,
                                        person,
                                        "term " + value.whole(),
                                        List.of(
                                                FoundReason.of(WORK, "subsidy-term", value.whole()),
                                                FoundReason.of(
                                                        WORK, "subsidy-extension-to-check"))));
    }

    /** Months of the subsidy up to and including the given one, each counted once. */
    static long monthsUsed(PersonOnRecord person, YearMonth until) {
        return person.receipts().benefits().stream()
                .filter(benefit -> benefit.kind().equals(FindChanges.SUBSIDY))
                .mapToLong(benefit -> months(benefit, until))
                .sum();
    }

    private static long months(Drawn benefit, YearMonth until) {
        YearMonth first = YearMonth.from(benefit.period().from());
        LocalDate end = benefit.period().to();
        YearMonth last =
                end == null || YearMonth.from(end).isAfter(until) ? until : YearMonth.from(end);
        return last.isBefore(first) ? 0 : ChronoUnit.MONTHS.between(first, last) + 1;
    }
}
