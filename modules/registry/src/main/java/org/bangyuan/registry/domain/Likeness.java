package org.bangyuan.registry.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * 疑似重复: why two records may be one person. It is a suspicion and decides nothing: a person looks
 * and merges them, or says that they are two people.
 *
 * @param grounds what the records have in common, the weightiest first
 */
public record Likeness(List<Ground> grounds) {
    private static final int NUMBER_LENGTH = 18;

    public Likeness {
        grounds = List.copyOf(grounds);
    }

    /** What two records have in common. */
    public enum Ground {
        /** The fifteen digits of an old card, of which both are. */
        OLD_NUMBER,
        /** Two neighbouring digits are the wrong way round. */
        DIGITS_SWAPPED,
        /** One digit is another one, apart from the check digit that follows from it. */
        ONE_DIGIT,
        /** Name, day of birth and phone. */
        NAME_BIRTH_PHONE,
        NAME_BIRTH,
        NAME_PHONE,
        /** Name and the last four digits of the number. */
        NAME_LAST_FOUR,
        /** A name that sounds the same, and the day of birth. */
        SOUND_BIRTH
    }

    /**
     * What the database compared.
     *
     * @param name the same characters
     * @param born the same day
     * @param phone the same number, known of both
     */
    public record Compared(boolean name, boolean born, boolean phone) {}

    /**
     * @param one citizen identity number of 18 digits
     */
    public static Likeness of(Compared compared, String one, String other) {
        List<Ground> grounds = new ArrayList<>();
        if (old(one).equals(old(other))) {
            grounds.add(Ground.OLD_NUMBER);
        } else if (isSwapped(one, other)) {
            grounds.add(Ground.DIGITS_SWAPPED);
        } else if (differing(one, other).size() == 1) {
            grounds.add(Ground.ONE_DIGIT);
        }
        if (compared.name() && compared.born()) {
            grounds.add(compared.phone() ? Ground.NAME_BIRTH_PHONE : Ground.NAME_BIRTH);
        } else if (compared.name() && compared.phone()) {
            grounds.add(Ground.NAME_PHONE);
        } else if (compared.born()) {
            grounds.add(Ground.SOUND_BIRTH);
        }
        if (compared.name() && !compared.born() && sameEnd(one, other)) {
            grounds.add(Ground.NAME_LAST_FOUR);
        }
        return new Likeness(grounds);
    }

    /**
     * False where only the sound of the name and the birthday speak for it: too many share them.
     */
    public boolean isWorthALook() {
        return !grounds.isEmpty() && !grounds.equals(List.of(Ground.SOUND_BIRTH));
    }

    /** True where it would be a wonder if they were two people. */
    public boolean isStrong() {
        return grounds.contains(Ground.NAME_BIRTH_PHONE)
                || grounds.size() > 1 && grounds.get(0).compareTo(Ground.NAME_BIRTH_PHONE) < 0;
    }

    /** 15位旧号码: without the century and the check digit. */
    private static String old(String number) {
        return number.substring(0, 6) + number.substring(8, NUMBER_LENGTH - 1);
    }

    private static boolean sameEnd(String one, String other) {
        return one.substring(NUMBER_LENGTH - 4).equals(other.substring(NUMBER_LENGTH - 4));
    }

    /** Positions at which the numbers differ, the check digit aside. */
    private static List<Integer> differing(String one, String other) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < NUMBER_LENGTH - 1; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static boolean isSwapped(String one, String other) {
        List<Integer> positions = differing(one, other);
        if (positions.size() != 2 || positions.get(1) - positions.get(0) != 1) {
            return false;
        }
        int at = positions.get(0);
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }
}
