package org.bangyuan.cases.domain;

import java.util.List;
import org.bangyuan.kernel.Citation;

/**
 * A numbered sentence of the explanation, in both languages, as it was read on its day.
 *
 * @param key names the sentence, for telling findings from arithmetic
 * @param discretionary true where the text leaves it to a person
 * @param parametersChinese the values used, each with its version, in Chinese
 */
public record FrozenStep(
        Citation citation,
        String key,
        String chinese,
        String english,
        boolean discretionary,
        List<String> parametersChinese,
        List<String> parametersEnglish) {
    public FrozenStep {
        parametersChinese = List.copyOf(parametersChinese);
        parametersEnglish = List.copyOf(parametersEnglish);
    }
}
