package org.bangyuan.exchange.wire;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The caller's language by {@code Accept-Language}: Chinese unless English is preferred. */
public final class Languages {
    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    /** The first that is one of ours. */
    public static Locale of(List<Locale> accepted) {
        for (Locale locale : accepted) {
            if (Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
                return Locale.ENGLISH;
            }
            if (Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                    || "*".equals(locale.getLanguage())) {
                return Locale.SIMPLIFIED_CHINESE;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
