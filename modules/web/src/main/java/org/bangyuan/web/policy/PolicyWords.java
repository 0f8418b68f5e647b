package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.web.frame.Me;

/** How parameter values and areas are written: 10%, 1,130.00, 三分之二 as 2/3, a rule in words. */
@Named
@RequestScoped
public class PolicyWords {
    private static final int PER_CENT = 100;

    @Inject private Me me;

    /** The value without its unit. */
    public String value(String value, Unit unit) {
        return switch (unit) {
            case YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR -> Money.ofYuan(value).grouped();
            case RATE -> rate(Rate.parse(value));
            case BOOLEAN, TEXT -> words(value);
            default -> value;
        };
    }

    private static String rate(Rate rate) {
        return PER_CENT % rate.denominator() == 0
                ? rate.numerator() * (PER_CENT / rate.denominator()) + "%"
                : rate.toString();
    }

    /** The first word of a rule is its name in the bundle; what has no name is shown as it is. */
    private String words(String value) {
        String key = "policy.value." + value.split(";")[0];
        String text = Texts.of(me.getLocale(), key);
        return text.equals(key) ? value : text;
    }

    /** The value with its unit: 1,130.00 元/月, 5 个工作日, 10%. */
    public String full(String value, Unit unit) {
        return switch (unit) {
            case RATE, BOOLEAN, TEXT -> value(value, unit);
            default -> value(value, unit) + " " + unit(unit);
        };
    }

    /** One value, or the lowest and the highest where areas differ. */
    public String range(List<String> values, Unit unit) {
        if (values.isEmpty()) {
            return Texts.of(me.getLocale(), "web.none");
        }
        String lowest = value(values.get(0), unit);
        return values.size() == 1
                ? lowest
                : lowest + " – " + value(values.get(values.size() - 1), unit);
    }

    public String unit(Unit unit) {
        return Texts.of(me.getLocale(), "policy.unit." + unit);
    }

    /** Name of an area: the province is no organisation, so it has a text of its own. */
    public String area(String code, String name) {
        return code.equals(name) ? Texts.of(me.getLocale(), "policy.area." + code) : name;
    }
}
