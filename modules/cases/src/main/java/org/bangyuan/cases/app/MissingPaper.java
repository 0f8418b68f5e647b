package org.bangyuan.cases.app;

import java.util.List;
import java.util.Locale;
import org.bangyuan.platform.text.Texts;

/** One of the papers that 五1 requires and that is not there. */
record MissingPaper(String key, List<String> args) {
    String text(Locale locale) {
        return Texts.of(locale, key, args);
    }
}
