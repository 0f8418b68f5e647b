package org.bangyuan.assessment.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bangyuan.kernel.Money;

/**
 * What the law says of each person of a county by today's values and by those that are tried. Lives
 * while one county is worked on.
 */
public abstract class RuleComparison {
    private final SortedMap<YearMonth, long[]> months = new TreeMap<>();
    private long persons;
    private long gain;
    private long lose;
    private long failed;

    RuleComparison(YearMonth first, YearMonth last) {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, new long[2]);
        }
    }

    /**
     * Of whom the law would say something else.
     *
     * @param direction positive for whoever is better off, negative for whoever is worse off
     * @param wasReason sentences of the explanation, in Chinese
     */
    public record Touched(
            UUID person,
            int direction,
            long wasFen,
            long nowFen,
            String wasReason,
            String nowReason) {}

    /**
     * @return null where nothing changes for the person
     */
    public final Touched compare(HouseholdOnRecord household, PersonOnRecord person) {
        persons++;
        Touched other = touched(household, person);
        if (other != null && other.direction() > 0) {
            gain++;
        } else if (other != null && other.direction() < 0) {
            lose++;
        }
        return other;
    }

    /** Null where nothing changes. */
    abstract Touched touched(HouseholdOnRecord household, PersonOnRecord person);

    /** The law could not be applied under one of the two. */
    final void failed() {
        failed++;
    }

    final void add(Map<YearMonth, Money> due, int column) {
        due.forEach((month, amount) -> months.get(month)[column] += amount.fen());
    }

    /** By month: what all are due by today's values and by those that are tried, in fen. */
    public SortedMap<YearMonth, long[]> months() {
        return months;
    }

    public long persons() {
        return persons;
    }

    public long gain() {
        return gain;
    }

    public long lose() {
        return lose;
    }

    public long failures() {
        return failed;
    }
}
