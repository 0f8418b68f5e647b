package org.bangyuan.registry.app;

import java.util.List;
import java.util.Locale;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.registry.api.ImportKind;

/** Words of workbooks, which are Chinese whatever the language of the reader. */
final class ImportWords {
    private ImportWords() {}

    static String of(String key, Object... args) {
        return Texts.of(Locale.CHINA, key, args);
    }

    static String of(String key, List<String> args) {
        return Texts.of(Locale.CHINA, key, args);
    }

    static String kind(ImportKind kind) {
        return of("registry.import.kind." + kind.name());
    }

    /** 户主, as the relation of a household's head. */
    static String head() {
        return of("registry.import.head");
    }

    /** Title of the column with the reasons. */
    static String reasons() {
        return of("registry.import.reasons");
    }
}
