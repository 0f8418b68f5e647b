package org.bangyuan.platform.sheet;

/**
 * Texts of cells that no spreadsheet takes for a formula (ASVS 1.2.10): one that begins with {@code
 * = + - @ | %}, tab, line end or NUL gets an apostrophe before it, and so does one that begins with
 * apostrophes before such a character, so that reading gives back exactly what was written.
 */
public final class SheetText {
    private static final String FORMULA = "=+-@\t\r\n|%\0";

    private SheetText() {}

    /** As it is written. */
    public static String harmless(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** As it was before {@link #harmless}. */
    public static String plain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && looksLikeFormula(cell)
                ? cell.substring(1)
                : cell;
    }

    private static boolean looksLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
