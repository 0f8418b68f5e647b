package org.bangyuan.engine;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;

/**
 * Turns steps into sentences, Chinese unless English is asked for. Text is made when somebody reads
 * it, so that explaining costs an engine next to nothing.
 */
public final class StepTexts {
    private static final String BUNDLE = "org.bangyuan.engine.Steps";

    private StepTexts() {}

    /** The citation, the sentence, and the document of each parameter used. */
    public static String render(Step step, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        StringBuilder text = new StringBuilder();
        text.append('[').append(citation(step.citation(), bundle)).append("] ");
        text.append(sentence(step, bundle));
        for (ParameterValue parameter : step.parameters()) {
            text.append(parameter(parameter, bundle));
        }
        return text.toString();
    }

    /** The sentence alone. */
    public static String sentence(Step step, Locale locale) {
        return sentence(step, bundle(locale));
    }

    /** A parameter used: its name, area, value, first day and document. */
    public static String parameter(ParameterValue value, Locale locale) {
        return parameter(value, bundle(locale)).replaceFirst("^[；;]\\s*", "");
    }

    /** The sentence of an error that the law raised. */
    public static String error(LawError error, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return format(bundle, "error." + error.code(), error.args());
    }

    private static String sentence(Step step, ResourceBundle bundle) {
        return format(bundle, step.key(), step.args());
    }

    private static String citation(Citation citation, ResourceBundle bundle) {
        return citation.document().equals(Citation.MEASURE)
                ? citation.clause()
                : format(bundle, "cite.other", List.of(citation.document(), citation.clause()));
    }

    private static String parameter(ParameterValue value, ResourceBundle bundle) {
        String text =
                format(
                        bundle,
                        value.to() == null ? "parameter.open" : "parameter.closed",
                        List.of(
                                nameOf(value.name(), bundle),
                                value.area(),
                                value.value(),
                                value.from(),
                                value.to() == null ? "" : value.to(),
                                value.document()));
        return value.verified() ? text : text + bundle.getString("parameter.unverified");
    }

    private static String nameOf(String key, ResourceBundle bundle) {
        String bundleKey = "parameter.name." + key;
        return bundle.containsKey(bundleKey) ? bundle.getString(bundleKey) : key;
    }

    private static String format(ResourceBundle bundle, String key, List<Object> args) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key + " " + args;
        }
        Object[] shown = new Object[args.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(args.get(i), bundle);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    private static Object shown(Object arg, ResourceBundle bundle) {
        if (arg instanceof Money money) {
            return money.grouped();
        }
        if (arg instanceof Rate
                || arg instanceof LocalDate
                || arg instanceof YearMonth
                || arg instanceof Number) {
            return arg.toString();
        }
        if (arg instanceof Citation citation) {
            return citation(citation, bundle);
        }
        if (arg instanceof Enum<?> term) {
            String key = "term." + term.getDeclaringClass().getSimpleName() + "." + term.name();
            return bundle.containsKey(key) ? bundle.getString(key) : term.name();
        }
        return String.valueOf(arg);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? Locale.ENGLISH
                        : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
