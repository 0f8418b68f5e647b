package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.platform.text.Texts;

/** Texts for pages: {@code #{t['cases.stage.APPROVED']}}, {@code #{t.of('web.found', count)}}. */
@Named("t")
@RequestScoped
public class Words extends AbstractMap<String, String> {
    @Inject private Me me;

    static String in(Locale locale, String key, Object... args) {
        return Texts.of(locale, key, args);
    }

    @Override
    public String get(Object key) {
        return key == null ? "" : Texts.of(me.getLocale(), key.toString());
    }

    public String of(String key, Object first) {
        return Texts.of(me.getLocale(), key, shown(first));
    }

    public String of(String key, Object first, Object second) {
        return Texts.of(me.getLocale(), key, shown(first), shown(second));
    }

    public String of(String key, Object first, Object second, Object third) {
        return Texts.of(me.getLocale(), key, shown(first), shown(second), shown(third));
    }

    /** With all arguments of a list, such as those of a timeline entry. */
    public String with(String key, List<?> args) {
        return Texts.of(me.getLocale(), key, args);
    }

    private static Object shown(Object value) {
        return value == null ? "" : value;
    }

    /** True if there is such a text. */
    @Override
    public boolean containsKey(Object key) {
        return key != null && !key.toString().equals(get(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
