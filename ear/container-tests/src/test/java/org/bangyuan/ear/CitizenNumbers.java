package org.bangyuan.ear;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bangyuan.kernel.CitizenId;

/**
 * Identity numbers (公民身份号码) that are handed out once. They are counted and not drawn: of 2,500
 * drawn among fifteen million, two are the same in one run of five. The count is the virtual
 * machine's, because each deployed archive has this class for itself; where it starts is drawn, so
 * that a server started again on the same database does not begin where it began.
 */
public final class CitizenNumbers {
    private static final String[] AREAS = {
        "330302", "330303", "330304", "330305", "330324", "330326",
        "330327", "330328", "330329", "330381", "330382", "330383"
    };
    private static final int FIRST_YEAR = 1930;
    private static final int YEARS = 46;
    private static final AtomicLong NEXT =
            (AtomicLong)
                    System.getProperties()
                            .computeIfAbsent(
                                    CitizenNumbers.class.getName(),
                                    key ->
                                            new AtomicLong(
                                                    UUID.randomUUID().getMostSignificantBits()
                                                            >>> 2));

    private CitizenNumbers() {}

    /** Of somebody born between 1930 and 1975. */
    public static String next() {
        long count = NEXT.incrementAndGet();
        return number(count, FIRST_YEAR + (int) (count / (1000 * 28 * 12) / AREAS.length % YEARS));
    }

    /** Of somebody born in the year. */
    public static String bornIn(int year) {
        return number(NEXT.incrementAndGet(), year);
    }

    /** Of a man born in the year. */
    public static String manBornIn(int year) {
        String number = bornIn(year);
        while ((number.charAt(16) - '0') % 2 == 0) {
            number = bornIn(year);
        }
        return number;
    }

    /** The number with its check digit. */
    public static String checked(String seventeen) {
        return seventeen + CitizenId.checkDigit(seventeen);
    }

    private static String number(long count, int year) {
        long days = count / 1000;
        return checked(
                String.format(
                        "%s%d%02d%02d%03d",
                        AREAS[(int) (days / (28 * 12) % AREAS.length)],
                        year,
                        1 + days / 28 % 12,
                        1 + days % 28,
                        count % 1000));
    }
}
