package org.bangyuan.policy.api;

import java.math.BigDecimal;
import java.util.Locale;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;
import org.bangyuan.platform.text.Texts;

/**
 * How a parameter's value is written wherever somebody reads it, on pages and on paper: 10%,
 * 1,130.00, two thirds as 2/3, a rule in words.
 */
public final class ParameterWording {
    private static final long PER_CENT = 100;

    private final Locale locale;

    public ParameterWording(Locale locale) {
        this.locale = locale;
    }

    /** 生活补助增发比例. */
    public String name(String parameter) {
        return Texts.of(locale, "policy.parameter." + parameter);
    }

    /** The value without its unit. */
    public String value(String value, Unit unit) {
        return switch (unit) {
            case YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR -> Money.ofYuan(value).grouped();
            case RATE -> rate(Rate.parse(value));
            case BOOLEAN, TEXT -> words(value);
            default -> value;
        };
    }

    /** 12%, 12.5%; a third has no decimals and stays 1/3. */
    private static String rate(Rate rate) {
        try {
            BigDecimal percent =
                    BigDecimal.valueOf(rate.numerator())
                            .multiply(BigDecimal.valueOf(PER_CENT))
                            .divide(BigDecimal.valueOf(rate.denominator()));
            return percent.stripTrailingZeros().toPlainString() + "%";
        } catch (ArithmeticException e) {
            return rate.toString(); // it has no finite decimals
        }
    }

    /** The first word of a rule is its name in the bundle; what has no name is shown as it is. */
    private String words(String value) {
        String key = "policy.value." + value.split(";")[0];
        String text = Texts.of(locale, key);
        return text.equals(key) ? value : text;
    }

    /** The value with its unit: 1,130.00 元/月, 5 个工作日, 10%. */
    public String full(String value, Unit unit) {
        return switch (unit) {
            case RATE, BOOLEAN, SUBJECT, TEXT -> value(value, unit);
            default -> value(value, unit) + " " + unit(unit);
        };
    }

    public String unit(Unit unit) {
        return Texts.of(locale, "policy.unit." + unit);
    }
}
