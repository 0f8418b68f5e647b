package org.bangyuan.engine.facts;

import java.util.List;
import org.bangyuan.engine.Step;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 家庭收入 of one month, as far as assistance to veterans touches it: what counts and what does not.
 * Who is on the register of dibao, the department of civil affairs finds; this only keeps our own
 * money from pushing a family out.
 *
 * @param persons members of the household
 * @param items all income of the month
 */
public record HouseholdIncome(int persons, List<Item> items) {
    /** Kinds of income. */
    public enum Kind {
        /** 工资性收入 and other earnings. */
        EARNINGS(true, null),
        /** 养老金. */
        PENSION(true, null),
        /** 赡养费、抚养费. */
        SUPPORT(true, null),
        /** 生活补助 of 四(一): 不计入家庭收入. */
        LIVING_TOP_UP(false, Citation.measure("四(一)")),
        /** 抚恤金、优待金: not counted by 军人抚恤优待条例第四条. */
        PREFERENTIAL_PENSION(false, new Citation("军人抚恤优待条例", "第四条")),
        /** 医疗援助, paid for costs that were borne. */
        MEDICAL_ASSISTANCE(false, Citation.measure("四(二)")),
        /** 临时援助, one-off for an event. */
        TEMPORARY_ASSISTANCE(false, Citation.measure("四(六)"));

        private final boolean counted;
        private final Citation citation;

        Kind(boolean counted, Citation citation) {
            this.counted = counted;
            this.citation = citation;
        }

        public boolean isCounted() {
            return counted;
        }
    }

    /**
     * One source of income.
     *
     * @param kind which decides whether it counts
     * @param amount of the month
     */
    public record Item(Kind kind, Money amount) {}

    public HouseholdIncome {
        if (persons < 1) {
            throw new IllegalArgumentException("a household has members: " + persons);
        }
        items = List.copyOf(items);
    }

    /** The sum of what counts. */
    public Money counted() {
        return items.stream()
                .filter(item -> item.kind().isCounted())
                .map(Item::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** 差额: what dibao would bring the household up to the standard by; zero above it. */
    public Money differenceTo(Money monthlyStandard) {
        return monthlyStandard.times(persons).minus(counted()).orZeroIfNegative();
    }

    /** Income per head below the standard (浙江省社会救助条例第九条). */
    public boolean isBelow(Money monthlyStandard) {
        return counted().compareTo(monthlyStandard.times(persons)) < 0;
    }

    /** Why something was left out, with the clause. */
    public List<Step> steps() {
        return items.stream()
                .filter(item -> !item.kind().isCounted())
                .map(
                        item ->
                                Step.of(
                                        item.kind().citation,
                                        "income.not-counted",
                                        item.kind(),
                                        item.amount()))
                .toList();
    }
}
