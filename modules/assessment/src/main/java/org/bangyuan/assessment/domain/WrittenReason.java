package org.bangyuan.assessment.domain;

import java.util.List;
import java.util.Locale;
import org.bangyuan.kernel.Citation;

/**
 * A reason as it was written down when it was found.
 *
 * @param parametersChinese the values used, each with its document
 */
public record WrittenReason(
        Citation citation,
        String chinese,
        String english,
        List<String> parametersChinese,
        List<String> parametersEnglish) {
    public WrittenReason {
        parametersChinese = List.copyOf(parametersChinese);
        parametersEnglish = List.copyOf(parametersEnglish);
    }

    public String text(Locale locale) {
        return isEnglish(locale) ? english : chinese;
    }

    public List<String> parameters(Locale locale) {
        return isEnglish(locale) ? parametersEnglish : parametersChinese;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
