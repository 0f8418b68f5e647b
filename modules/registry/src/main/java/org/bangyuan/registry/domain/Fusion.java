package org.bangyuan.registry.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.bangyuan.kernel.DateRange;

/**
 * 合并: what becomes of the facts of one kind when two records turn out to be one person. Nothing is
 * lost: for each day one of the two records answers a question, and where only one of them knows an
 * answer it is taken over. The facts of the record that is given up are no longer believed of it.
 *
 * @param superseded facts of either record that are no longer believed
 * @param added facts to record about the person
 */
public record Fusion<F extends Fact>(List<F> superseded, List<F> added) {
    public Fusion {
        superseded = List.copyOf(superseded);
        added = List.copyOf(added);
    }

    /**
     * How facts of a kind are handled.
     *
     * @param same true for two facts that answer the same question
     * @param onto the fact said of the person who is kept, for a period
     */
    public record Rules<F extends Fact>(BiPredicate<F, F> same, BiFunction<F, DateRange, F> onto) {}

    /**
     * @param kept believed about the person who is kept
     * @param given believed about the record that is given up
     * @param preferGiven whose answer holds on days for which both have one
     */
    public static <F extends Fact> Fusion<F> of(
            List<F> kept, List<F> given, boolean preferGiven, Rules<F> rules, Recording recording) {
        List<F> believed = new ArrayList<>(kept);
        for (F fact : given.stream().sorted(Comparator.comparing(Fact::from)).toList()) {
            List<F> rivals =
                    believed.stream().filter(other -> rules.same().test(other, fact)).toList();
            if (preferGiven) {
                Revision<F> revision =
                        Revision.by(rules.onto().apply(fact, fact.period()), rivals, recording);
                believed.removeAll(revision.superseded());
                believed.addAll(revision.added());
            } else {
                List<DateRange> known = rivals.stream().map(Fact::period).toList();
                gaps(fact.period(), known)
                        .forEach(gap -> believed.add(rules.onto().apply(fact, gap)));
            }
        }
        List<F> superseded = new ArrayList<>(kept);
        superseded.removeAll(believed);
        superseded.addAll(given);
        List<F> added = new ArrayList<>(believed);
        added.removeAll(kept);
        return new Fusion<>(superseded, added);
    }

    /** Days of the period that none of the others covers. */
    static List<DateRange> gaps(DateRange period, List<DateRange> covered) {
        List<DateRange> gaps = List.of(period);
        for (DateRange other : covered) {
            gaps = gaps.stream().flatMap(gap -> without(gap, other).stream()).toList();
        }
        return gaps;
    }

    private static List<DateRange> without(DateRange gap, DateRange other) {
        if (!gap.overlaps(other)) {
            return List.of(gap);
        }
        List<DateRange> rest = new ArrayList<>();
        if (gap.from().isBefore(other.from())) {
            rest.add(new DateRange(gap.from(), other.from().minusDays(1)));
        }
        if (other.to() != null && (gap.to() == null || gap.to().isAfter(other.to()))) {
            rest.add(new DateRange(other.to().plusDays(1), gap.to()));
        }
        return rest;
    }
}
