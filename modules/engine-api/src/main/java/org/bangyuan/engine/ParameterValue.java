package org.bangyuan.engine;

import java.time.LocalDate;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;

/**
 * One dated value of a parameter in one area, on two time axes: when it holds and since when it has
 * been known.
 *
 * @param name the parameter's key, such as {@code living.rate}
 * @param area the county, city or province that set it
 * @param value as its document writes it: 0.10, 2/3, 1083.00, true
 * @param from first day on which it holds
 * @param to last day on which it holds, or null while it goes on
 * @param recorded day from which it is known to the system
 * @param document where it comes from
 * @param verified whether somebody has seen it in that document; if not, pages say 未核定
 */
public record ParameterValue(
        String name,
        AreaCode area,
        String value,
        LocalDate from,
        LocalDate to,
        LocalDate recorded,
        String document,
        boolean verified) {
    public ParameterValue {
        if (to != null && to.isBefore(from)) {
            throw new LawError(LawError.PERIOD_REVERSED, name, from, to);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public Rate rate() {
        try {
            return Rate.parse(value);
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
    }

    /** An amount in yuan. */
    public Money money() {
        try {
            return Money.ofYuan(value);
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
    }

    /** A whole number of months, years or days. */
    public int whole() {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw invalid(e);
        }
    }

    public boolean isTrue() {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(null);
        };
    }

    private LawError invalid(Throwable cause) {
        LawError error = new LawError(LawError.PARAMETER_INVALID, name, area, value);
        if (cause != null) {
            error.initCause(cause);
        }
        return error;
    }
}
