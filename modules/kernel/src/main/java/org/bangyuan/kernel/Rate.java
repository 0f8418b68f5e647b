package org.bangyuan.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, such as 2/3 (三分之二) or 10%: never a rounded decimal.
 *
 * @param numerator of the reduced fraction
 * @param denominator of the reduced fraction, positive
 */
public record Rate(long numerator, long denominator) implements Comparable<Rate> {
    public Rate {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
        long divisor =
                BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Rate of(long numerator, long denominator) {
        return new Rate(numerator, denominator);
    }

    /**
     * Reads {@code 2/3}, {@code 0.10}, {@code 12} or {@code 10%}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Rate parse(String text) {
        String stripped = text.strip();
        try {
            int slash = stripped.indexOf('/');
            if (slash > 0) {
                return of(
                        Long.parseLong(stripped.substring(0, slash).strip()),
                        Long.parseLong(stripped.substring(slash + 1).strip()));
            }
            if (stripped.endsWith("%")) {
                return ofDecimal(
                        new BigDecimal(stripped.substring(0, stripped.length() - 1).strip())
                                .movePointLeft(2));
            }
            return ofDecimal(new BigDecimal(stripped));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("not a rate: " + text, e);
        }
    }

    private static Rate ofDecimal(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return of(
                plain.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(plain.scale()).longValueExact());
    }

    /** {@code amount × this}, rounded to a whole number as the caller says. */
    public long applyTo(long amount, RoundingMode rounding) {
        if (denominator == 1) {
            return Math.multiplyExact(amount, numerator);
        }
        return new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)))
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
    }

    public Rate times(long factor) {
        return of(Math.multiplyExact(numerator, factor), denominator);
    }

    @Override
    public int compareTo(Rate other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(
                        BigInteger.valueOf(other.numerator)
                                .multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
