package org.bangyuan.kernel;

import java.util.regex.Pattern;

/** 统一社会信用代码 of 18 characters by GB 32100-2015: who an organisation is, as a payee or provider. */
public final class UnifiedSocialCreditCode {
    /** Thrown for a text that is no such code. */
    public static final class InvalidUnifiedSocialCreditCode extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        InvalidUnifiedSocialCreditCode(String why) {
            super("not a valid unified social credit code: " + why);
        }
    }

    /** The alphabet of the code: no I, O, S, V, Z. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final Pattern SHAPE =
            Pattern.compile("[" + CHARACTERS + "]{2}\\d{6}[" + CHARACTERS + "]{10}");

    private final String code;

    private UnifiedSocialCreditCode(String code) {
        this.code = code;
    }

    /**
     * Normalises (white space, full-width and small letters) and checks shape and check character.
     *
     * @throws InvalidUnifiedSocialCreditCode if it is no such code
     */
    public static UnifiedSocialCreditCode parse(String text) {
        String code = CitizenId.normalise(text);
        if (!SHAPE.matcher(code).matches()) {
            throw new InvalidUnifiedSocialCreditCode("shape");
        }
        if (code.charAt(17) != checkCharacter(code)) {
            throw new InvalidUnifiedSocialCreditCode("check character");
        }
        return new UnifiedSocialCreditCode(code);
    }

    /** The check character that the first 17 call for. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnifiedSocialCreditCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
