package org.bangyuan.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An exact amount of money in fen (分, 1/100 yuan). Overflow is an {@link ArithmeticException},
 * never a wrong amount. May be negative: a reversal is money too.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * Reads yuan with at most two decimals, such as {@code 8000}, {@code 8000.5} or {@code
     * 8000.00}.
     *
     * @throws IllegalArgumentException for anything else, a third decimal included
     */
    public static Money ofYuan(String yuan) {
        String text = yuan.strip();
        int length = text.length();
        if (length > 3 && length <= 16 && text.charAt(length - 3) == '.') {
            long fen = wholeFen(text);
            if (fen >= 0) {
                return ofFen(fen);
            }
        }
        try {
            return ofYuan(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount in yuan: " + yuan, e);
        }
    }

    /** The common case, such as 1083.00, without big numbers; negative if the text is another. */
    private static long wholeFen(String text) {
        long fen = 0;
        int point = text.length() - 3;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == point) {
                continue;
            }
            if (c < '0' || c > '9') {
                return -1;
            }
            fen = fen * 10 + (c - '0');
        }
        return fen;
    }

    /**
     * @throws IllegalArgumentException if the amount has parts of a fen or is out of range
     */
    public static Money ofYuan(BigDecimal yuan) {
        try {
            return ofFen(yuan.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("not whole fen or out of range: " + yuan, e);
        }
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return ofFen(Math.multiplyExact(fen, factor));
    }

    /** This amount times a rate, rounded once, to the fen, as the caller says. */
    public Money times(Rate rate, RoundingMode rounding) {
        return ofFen(rate.applyTo(fen, rounding));
    }

    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    public Money orZeroIfNegative() {
        return fen < 0 ? ZERO : this;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** With thousands and two decimals, as pages and papers show it: {@code 8,000.00}. */
    public String grouped() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(yuan());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Plain yuan with two decimals: {@code 8000.00}. */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
