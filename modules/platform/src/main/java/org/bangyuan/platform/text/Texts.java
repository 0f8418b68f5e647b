package org.bangyuan.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.bangyuan.kernel.Money;

/**
 * Every text that a person sees, by key. The first part of a key names the module whose bundle
 * holds it: {@code cases.stage.APPROVED} is in {@code org/bangyuan/cases/messages.properties}
 * (Chinese, the default) and {@code messages_en.properties}, under the whole key.
 */
public final class Texts {
    private static final ResourceBundle.Control CHINESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text, with {0}, {1} … replaced; a missing key is shown as the key itself. */
    public static String of(Locale locale, String key, Object... args) {
        return of(locale, key, List.of(args));
    }

    public static String of(Locale locale, String key, List<?> args) {
        String module = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        String pattern;
        try {
            pattern =
                    ResourceBundle.getBundle(
                                    "org.bangyuan." + module + ".messages",
                                    locale,
                                    loader(),
                                    CHINESE_FIRST)
                            .getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return args.isEmpty() ? pattern : format(locale, pattern, args);
    }

    private static String format(Locale locale, String pattern, List<?> args) {
        Object[] shown =
                args.stream()
                        .map(arg -> arg instanceof Money money ? money.grouped() : arg.toString())
                        .toArray();
        return new MessageFormat(pattern.replace("'", "''"), locale).format(shown);
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Texts.class.getClassLoader() : context;
    }
}
