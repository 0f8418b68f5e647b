package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way from the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From the least to the most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The heavier, the more often. */
    <T> T one(List<T> of, int[] weights) {
        int all = 0;
        for (int weight : weights) {
            all += weight;
        }
        int fallen = random.nextInt(all);
        for (int i = 0; ; i++) {
            fallen -= weights[i];
            if (fallen < 0) {
                return of.get(i);
            }
        }
    }

    /** One of the characters, which may lie outside the basic plane. */
    String character(String of) {
        int index = random.nextInt(of.codePointCount(0, of.length()));
        int at = of.offsetByCodePoints(0, index);
        return Character.toString(of.codePointAt(at));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return first.plusDays(random.nextLong(days + 1));
    }

    LocalDate bornAtAge(int years, LocalDate on) {
        return day(on.minusYears(years + 1L).plusDays(1), on.minusYears(years));
    }
}
