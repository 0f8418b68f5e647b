package org.bangyuan.assessment.domain;

import java.util.List;
import java.util.Locale;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.text.Texts;

/**
 * One sentence of why something was found, with the clause it rests on. Days and names of terms,
 * never how many days are left: a reason stays the same as long as its cause does.
 *
 * @param key of the sentence in this module's texts, or null where an engine's step speaks
 * @param step of an engine, or null
 */
public record FoundReason(Citation citation, String key, List<Object> args, Step step) {
    public FoundReason {
        args = List.copyOf(args);
    }

    /** A constant with a text of its own, such as a register. */
    public record Term(String key) {}

    public static FoundReason of(String clause, String sentence, Object... args) {
        return new FoundReason(
                Citation.measure(clause), "assessment.reason." + sentence, List.of(args), null);
    }

    public static FoundReason of(Step step) {
        return new FoundReason(step.citation(), null, List.of(), step);
    }

    public String text(Locale locale) {
        if (step != null) {
            return StepTexts.sentence(step, locale);
        }
        return Texts.of(
                locale,
                key,
                args.stream()
                        .map(arg -> arg instanceof Term term ? Texts.of(locale, term.key()) : arg)
                        .toList());
    }

    /** The parameter values used, each with its document. */
    public List<String> parameters(Locale locale) {
        return step == null
                ? List.of()
                : step.parameters().stream()
                        .map(value -> StepTexts.parameter(value, locale))
                        .toList();
    }
}
