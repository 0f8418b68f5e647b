package org.bangyuan.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 公民身份号码 of 18 digits by GB 11643-1999. Only a well-formed number can exist as a value; {@link
 * #toString()} is masked, so a number never slips into a log.
 */
public final class CitizenId {
    /** Why a text is no identity number. The key of the message is {@code citizenId.<name>}. */
    public enum Defect {
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        CHECK_DIGIT
    }

    /** Thrown for a text that is no identity number; carries no part of the text. */
    public static final class InvalidCitizenId extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final Defect defect;

        InvalidCitizenId(Defect defect) {
            super("not a valid citizen identity number: " + defect);
            this.defect = defect;
        }

        public Defect defect() {
            return defect;
        }
    }

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern LEGACY_SHAPE = Pattern.compile("\\d{15}");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final String number;

    private CitizenId(String number) {
        this.number = number;
    }

    /**
     * Normalises (white space, full-width digits, x) and checks length, birth date and check digit.
     *
     * @throws InvalidCitizenId naming the first defect found
     */
    public static CitizenId parse(String text) {
        String number = normalise(text);
        if (number.length() != 18) {
            throw new InvalidCitizenId(Defect.LENGTH);
        }
        if (!SHAPE.matcher(number).matches()) {
            throw new InvalidCitizenId(Defect.CHARACTERS);
        }
        birthDate(number);
        if (number.charAt(17) != checkDigit(number)) {
            throw new InvalidCitizenId(Defect.CHECK_DIGIT);
        }
        return new CitizenId(number);
    }

    /**
     * 15位旧号: the number of 18 digits that replaced an old one of 15. Old numbers are out of use
     * since 2013 and serve only to match archives.
     *
     * @throws InvalidCitizenId naming the first defect found
     */
    public static CitizenId ofLegacy(String text) {
        String old = normalise(text);
        if (old.length() != 15) {
            throw new InvalidCitizenId(Defect.LENGTH);
        }
        if (!LEGACY_SHAPE.matcher(old).matches()) {
            throw new InvalidCitizenId(Defect.CHARACTERS);
        }
        String first17 = old.substring(0, 6) + "19" + old.substring(6);
        return parse(first17 + checkDigit(first17));
    }

    /** Half-width, upper case, without white space; may still be invalid. */
    public static String normalise(String text) {
        if (isNormal(text)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** So are all numbers that were stored: half a million of them in a list. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'X' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The check digit that the first 17 digits call for. */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    private static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            throw new InvalidCitizenId(Defect.BIRTH_DATE);
        }
    }

    /** The whole number: for encryption, blind index and audited unmasking only. */
    public String number() {
        return number;
    }

    public LocalDate born() {
        return birthDate(number);
    }

    /** False for a birth date that nobody alive on the day can have: to be looked at again. */
    public boolean isPlausibleOn(LocalDate day) {
        return !born().isAfter(day) && !born().isBefore(EARLIEST_BIRTH);
    }

    public boolean isMale() {
        return (number.charAt(16) - '0') % 2 != 0;
    }

    /** The county in which the number was first issued; says nothing of today's 户籍. */
    public String issuingArea() {
        return number.substring(0, 6);
    }

    public String lastFour() {
        return number.substring(14);
    }

    /** First six and last four digits, as pages show it. */
    public String masked() {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
