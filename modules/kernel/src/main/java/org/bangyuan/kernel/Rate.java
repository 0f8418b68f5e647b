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
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Positive, because the denominator is. */
    private static long greatestCommonDivisor(long numerator, long denominator) {
        long a = denominator;
        long b = numerator % denominator;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
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
        Rate plain = plainDecimal(stripped);
        if (plain != null) {
            return plain;
        }
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

    /** The common case without big numbers: up to 17 digits with at most one point, else null. */
    private static Rate plainDecimal(String text) {
        int length = text.length();
        if (length == 0 || length > 18) {
            return null;
        }
        long digits = 0;
        long scale = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                scale *= 10;
            } else if (c == '.' && scale == 0 && i > 0 && i < length - 1) {
                scale = 1;
            } else {
                return null;
            }
        }
        return of(digits, Math.max(scale, 1));
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
        long product = amount * numerator;
        if (Math.multiplyHigh(amount, numerator) == product >> 63) {
            return divide(product, rounding);
        }
        return new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)))
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
    }

    private long divide(long product, RoundingMode rounding) {
        long quotient = product / denominator;
        long rest = product % denominator;
        if (rest == 0) {
            return quotient;
        }
        int sign = product < 0 ? -1 : 1;
        long distance = Math.abs(rest);
        return switch (rounding) {
            case DOWN -> quotient;
            case UP -> quotient + sign;
            case FLOOR -> sign < 0 ? quotient - 1 : quotient;
            case CEILING -> sign < 0 ? quotient : quotient + 1;
            case HALF_UP -> distance >= denominator - distance ? quotient + sign : quotient;
            case HALF_DOWN -> distance > denominator - distance ? quotient + sign : quotient;
            case HALF_EVEN -> halfEven(quotient, distance, sign);
            case UNNECESSARY ->
                    throw new ArithmeticException("not whole: " + product + "/" + denominator);
        };
    }

    private long halfEven(long quotient, long distance, int sign) {
        long other = denominator - distance;
        return distance > other || (distance == other && quotient % 2 != 0)
                ? quotient + sign
                : quotient;
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
