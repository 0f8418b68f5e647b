package org.bangyuan.policy.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;
import org.bangyuan.platform.problem.Problem;

/**
 * 参数值 as typed, read in the unit of its parameter and held against the limits that the text sets. A
 * county may choose within them and never beyond (四(一): 不低于…10%).
 */
public final class ValueReader {
    private static final String FIELD = "value";
    private static final int MOST_WHOLE = 1200;
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000");
    private static final Rate MOST_RATE = Rate.of(1, 1);
    private static final Rate MOST_MULTIPLE = Rate.of(100, 1);
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[%％]");
    private static final Pattern FRACTION = Pattern.compile("[1-9]\\d{0,3}/[1-9]\\d{0,3}");

    /** 类, 款, 项: three, two and two digits. */
    private static final Pattern SUBJECT = Pattern.compile("\\d{3}(\\d{2}){0,2}\\s+\\S.{0,59}");

    private ValueReader() {}

    /**
     * The value as the engines read it: 12% becomes 0.12, 1,083 becomes 1083.00.
     *
     * @param choices what may be chosen where the unit is a rule in words
     * @throws Problem INVALID on {@code value}; RULE_BROKEN with the clause that sets the limit
     */
    public static String read(
            String name,
            Unit unit,
            Optional<ParameterName> law,
            Set<String> choices,
            String typed) {
        String text = typed == null ? "" : typed.strip().replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            throw Problem.invalid(FIELD, "policy.parameter.value.missing");
        }
        String value =
                switch (unit) {
                    case YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR -> money(text);
                    case RATE -> rate(text, MOST_RATE, "policy.parameter.value.no-rate");
                    case MULTIPLE -> rate(text, MOST_MULTIPLE, "policy.parameter.value.no-number");
                    case MONTHS, YEARS, DAYS, WORKING_DAYS -> whole(text);
                    case SUBJECT -> subject(text);
                    case BOOLEAN, TEXT -> chosen(text, choices);
                };
        law.ifPresent(parameter -> requireWithinLimits(name, parameter, value));
        return value;
    }

    private static String money(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw Problem.invalid(FIELD, "policy.parameter.value.no-money");
        }
        BigDecimal yuan = new BigDecimal(text);
        if (yuan.stripTrailingZeros().scale() > 2
                || yuan.signum() == 0
                || yuan.compareTo(MOST_YUAN) > 0) {
            throw Problem.invalid(FIELD, "policy.parameter.value.no-money");
        }
        return Money.ofYuan(yuan).toString();
    }

    private static String rate(String text, Rate most, String code) {
        var percent = PERCENT.matcher(text);
        String plain;
        if (percent.matches()) {
            plain = new BigDecimal(percent.group(1)).movePointLeft(2).toPlainString();
        } else if (DECIMAL.matcher(text).matches() || FRACTION.matcher(text).matches()) {
            plain = text;
        } else {
            throw Problem.invalid(FIELD, code);
        }
        Rate rate = Rate.parse(plain);
        if (rate.numerator() == 0 || rate.compareTo(most) > 0) {
            throw Problem.invalid(FIELD, code);
        }
        return plain;
    }

    private static String whole(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw Problem.invalid(FIELD, "policy.parameter.value.no-whole");
        }
        int number = Integer.parseInt(text);
        if (number == 0 || number > MOST_WHOLE) {
            throw Problem.invalid(FIELD, "policy.parameter.value.no-whole");
        }
        return Integer.toString(number);
    }

    private static String subject(String text) {
        if (!SUBJECT.matcher(text).matches()) {
            throw Problem.invalid(FIELD, "policy.parameter.value.no-subject");
        }
        return text.replaceFirst("\\s+", " ");
    }

    private static String chosen(String text, Set<String> choices) {
        if (!choices.contains(text)) {
            throw Problem.invalid(FIELD, "policy.parameter.value.not-offered");
        }
        return text;
    }

    private static void requireWithinLimits(String name, ParameterName law, String value) {
        if (law.isFixedByText()) {
            throw Problem.ruleBroken(
                    law.citation(), "policy.parameter.fixed-by-text", law.citation().clause());
        }
        if (law.floor().isEmpty() && law.ceiling().isEmpty()) {
            return;
        }
        Rate rate = Rate.parse(value);
        law.floor()
                .filter(floor -> rate.compareTo(floor) < 0)
                .ifPresent(floor -> refuse(law, "policy.parameter.below-floor", floor));
        law.ceiling()
                .filter(ceiling -> rate.compareTo(ceiling) > 0)
                .ifPresent(ceiling -> refuse(law, "policy.parameter.above-ceiling", ceiling));
    }

    private static void refuse(ParameterName law, String code, Rate limit) {
        throw Problem.ruleBroken(law.citation(), code, shown(law, limit), law.citation().clause());
    }

    private static String shown(ParameterName law, Rate limit) {
        return law.unit() == Unit.RATE && 100 % limit.denominator() == 0
                ? limit.numerator() * (100 / limit.denominator()) + "%"
                : limit.toString();
    }
}
