package org.bangyuan.registry.domain;

/**
 * Which characters a name may hold: letters of any script with their marks, so that rare characters
 * (GB 18030, also those in the private use area of old cards) and minority names with · are right;
 * no digits, control characters, markup or emoji.
 */
final class NameCharacters {
    private static final String BETWEEN_PARTS = " ·•・‧.-'’";
    private static final int SUPPLEMENTARY_IDEOGRAPHS = 0x20000;
    private static final int AFTER_IDEOGRAPHS = 0x40000;

    private NameCharacters() {}

    static boolean isAllowed(int character) {
        return Character.isLetter(character)
                || isMark(character)
                || Character.getType(character) == Character.PRIVATE_USE
                || character >= SUPPLEMENTARY_IDEOGRAPHS && character < AFTER_IDEOGRAPHS
                || BETWEEN_PARTS.indexOf(character) >= 0;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
