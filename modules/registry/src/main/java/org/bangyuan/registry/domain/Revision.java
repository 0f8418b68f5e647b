package org.bangyuan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.kernel.DateRange;

/**
 * What a new statement does to what was believed: facts that it overlaps are superseded, and what
 * they said of the days outside its period is recorded again. So no day has two answers, and no day
 * that the statement does not speak of changes its answer.
 *
 * @param superseded facts that are no longer believed
 * @param added facts to record, the statement itself the last; empty if it was believed already
 */
public record Revision<F extends Fact>(List<F> superseded, List<F> added) {
    public Revision {
        superseded = List.copyOf(superseded);
        added = List.copyOf(added);
    }

    /**
     * @param believed facts of the same kind about the same person
     * @param recording for what has to be recorded again
     */
    public static <F extends Fact> Revision<F> by(
            F statement, List<F> believed, Recording recording) {
        if (believed.stream().anyMatch(fact -> isAlreadySaidBy(fact, statement))) {
            return new Revision<>(List.of(), List.of());
        }
        DateRange period = statement.period();
        List<F> superseded = new ArrayList<>();
        List<F> added = new ArrayList<>();
        for (F fact : believed) {
            if (fact.period().overlaps(period)) {
                superseded.add(fact);
                addRemainders(fact, period, recording, added);
            }
        }
        added.add(statement);
        return new Revision<>(superseded, added);
    }

    /** The end of a fact: from the day on it is not so any more, and nothing takes its place. */
    public static <F extends Fact> Revision<F> endingBefore(
            DateRange open, List<F> believed, Recording recording) {
        List<F> superseded = new ArrayList<>();
        List<F> added = new ArrayList<>();
        for (F fact : believed) {
            if (fact.period().overlaps(open)) {
                superseded.add(fact);
                addRemainders(fact, open, recording, added);
            }
        }
        return new Revision<>(superseded, added);
    }

    /**
     * 更正: what one fact said was wrong, on all of its days; the right one says what was so, of its
     * own days. Empty if nothing changes.
     *
     * @param believed facts that answer the same question as the right one, the wrong one included
     *     or not
     */
    public static <F extends Fact> Revision<F> correcting(
            F wrong, F right, List<F> believed, Recording recording) {
        if (wrong.saysTheSameAs(right) && wrong.period().equals(right.period())) {
            return new Revision<>(List.of(), List.of());
        }
        List<F> others = believed.stream().filter(fact -> !fact.id().equals(wrong.id())).toList();
        Revision<F> rest = by(right, others, recording);
        List<F> superseded = new ArrayList<>(List.of(wrong));
        superseded.addAll(rest.superseded());
        return new Revision<>(superseded, rest.added());
    }

    /** 终止: the last day of a fact became known. */
    public static <F extends Fact> Revision<F> ending(
            F fact, LocalDate lastDay, Recording recording) {
        return new Revision<>(List.of(fact), List.of(again(fact, lastDay, recording)));
    }

    /** 撤销: it was never so. */
    public static <F extends Fact> Revision<F> strikingOut(F fact) {
        return new Revision<>(List.of(fact), List.of());
    }

    @SuppressWarnings("unchecked") // the same said of another period is a fact of its kind
    private static <F extends Fact> F again(F fact, LocalDate lastDay, Recording recording) {
        return (F) fact.during(new DateRange(fact.from(), lastDay), recording);
    }

    private static boolean isAlreadySaidBy(Fact fact, Fact statement) {
        DateRange known = fact.period();
        DateRange wanted = statement.period();
        return fact.saysTheSameAs(statement)
                && !known.from().isAfter(wanted.from())
                && known.end().equals(wanted.end());
    }

    @SuppressWarnings("unchecked") // a fact's remainder is a fact of its kind
    private static <F extends Fact> void addRemainders(
            F fact, DateRange period, Recording recording, List<F> added) {
        Recording again = new Recording(recording.at(), recording.by(), fact.source());
        if (fact.from().isBefore(period.from())) {
            DateRange before = new DateRange(fact.from(), period.from().minusDays(1));
            added.add((F) fact.during(before, again));
        }
        if (period.to() != null && (fact.to() == null || fact.to().isAfter(period.to()))) {
            DateRange after = new DateRange(period.to().plusDays(1), fact.to());
            added.add((F) fact.during(after, again));
        }
    }
}
