package org.bangyuan.kernel;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * 法定退休年龄类别, as recorded for a person and never inferred from sex. Since 2025-01-01 the age is
 * raised gradually (全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定, 2024-09-13): a date that falls in 2025-01 or
 * later is delayed by one month for every few months that it lies after 2025-01.
 */
public enum RetirementCategory {
    /** 男职工: 60, then up to 63. */
    M60(60, 4, 36),
    /** 原法定退休年龄五十五周岁的女职工: 55, then up to 58. */
    F55(55, 4, 36),
    /** 原法定退休年龄五十周岁的女职工: 50, then up to 55. */
    F50(50, 2, 60);

    /** From this day the gradual raising is law. */
    public static final LocalDate RAISED_FROM = LocalDate.of(2025, 1, 1);

    private static final YearMonth FIRST_RAISED = YearMonth.from(RAISED_FROM);

    private final int age;
    private final int step;
    private final int most;

    RetirementCategory(int age, int step, int most) {
        this.age = age;
        this.step = step;
        this.most = most;
    }

    /** The age before the raising, in years. */
    public int age() {
        return age;
    }

    /** The date before the raising. */
    public LocalDate originalDate(LocalDate born) {
        return born.plusYears(age);
    }

    /** By how many months the raising delays the date. */
    public int delayMonths(LocalDate born) {
        YearMonth original = YearMonth.from(originalDate(born));
        if (original.isBefore(FIRST_RAISED)) {
            return 0;
        }
        int k =
                (original.getYear() - FIRST_RAISED.getYear()) * 12
                        + original.getMonthValue()
                        - FIRST_RAISED.getMonthValue();
        return Math.min(most, k / step + 1);
    }

    /** The date as the law stands today. */
    public LocalDate date(LocalDate born) {
        return originalDate(born).plusMonths(delayMonths(born));
    }

    /** The date under the law in force on the given day. */
    public LocalDate dateKnownOn(LocalDate born, LocalDate day) {
        return day.isBefore(RAISED_FROM) ? originalDate(born) : date(born);
    }

    /** The raised age, such as 61 years and 3 months. */
    public Period raisedAge(LocalDate born) {
        return Period.of(age, delayMonths(born), 0).normalized();
    }
}
