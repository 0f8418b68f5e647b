package org.bangyuan.platform.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell.
 *
 * @param text as typed; a number without exponent where it is whole
 */
public record SheetCell(Kind kind, String text, LocalDate firstDay) {
    /** As the spreadsheet stored it. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    static final SheetCell NOTHING = new SheetCell(Kind.EMPTY, "", null);

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{0,6}");
    private static final long LAST_SERIAL = 2_958_465; // 9999-12-31
    private static final int EXACT_DIGITS = 15;
    private static final int MOST_PLAIN_DIGITS = 40;

    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * True for a long number that the spreadsheet kept as a number: it has fifteen digits, the rest
     * is lost, whatever is shown (1.23E+17).
     */
    public boolean hasLostDigits() {
        return kind == Kind.NUMBER && text.length() > EXACT_DIGITS
                || kind == Kind.TEXT && ROUNDED.matcher(text.strip()).matches();
    }

    /** The day, however it was typed (2024-10-06, 2024/10/6, 20241006, a date of the sheet). */
    public Optional<LocalDate> day() {
        String typed = text.strip();
        Matcher day = DAY.matcher(typed);
        Matcher digits = DIGITS.matcher(typed);
        try {
            if (day.matches()) {
                return Optional.of(of(day));
            }
            if (digits.matches()) {
                return Optional.of(of(digits));
            }
            if (kind == Kind.NUMBER && SERIAL.matcher(typed).matches()) {
                long serial = Long.parseLong(typed);
                return serial > LAST_SERIAL
                        ? Optional.empty()
                        : Optional.of(firstDay.plusDays(serial));
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // 30 February
        }
        return Optional.empty();
    }

    private static LocalDate of(Matcher parts) {
        return LocalDate.of(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_PLAIN_DIGITS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
