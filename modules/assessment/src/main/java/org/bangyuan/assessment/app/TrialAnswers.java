package org.bangyuan.assessment.app;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bangyuan.assessment.api.TrialResult;
import org.bangyuan.assessment.domain.Trial;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.text.Texts;

/** An engine's answer in the words of whoever asks. */
final class TrialAnswers {
    private static final String NONE = "—";

    private final Locale locale;

    TrialAnswers(Locale locale) {
        this.locale = locale;
    }

    TrialResult.Answer of(Trial trial) {
        if (trial.refusal() != null) {
            return new TrialResult.Answer(
                    List.of(), List.of(), StepTexts.error(trial.refusal(), locale));
        }
        List<TrialResult.Value> values = new ArrayList<>();
        trial.answer().values().forEach((key, value) -> add(values, key, value));
        return new TrialResult.Answer(values, Reasons.of(trial.answer().steps(), locale), null);
    }

    private void add(List<TrialResult.Value> values, String key, Object value) {
        String label = Texts.of(locale, "assessment.trial.value." + key);
        if (!(value instanceof Map<?, ?> map)) {
            values.add(new TrialResult.Value(key, label, text(value)));
            return;
        }
        if (map.isEmpty()) {
            values.add(new TrialResult.Value(key, label, NONE));
        } else if (map.keySet().iterator().next() instanceof YearMonth) {
            months(values, key, label, map);
        } else {
            map.forEach(
                    (name, each) ->
                            values.add(
                                    new TrialResult.Value(
                                            key + "-" + name,
                                            label + " " + inner(key, name.toString()),
                                            text(each))));
        }
    }

    /** The parts of what a run pays have names; bills and years are named as they are. */
    private String inner(String key, String name) {
        return key.equals("payable") ? Texts.of(locale, "assessment.trial.value." + name) : name;
    }

    /** Like months in a row are one line. */
    private void months(List<TrialResult.Value> values, String key, String label, Map<?, ?> map) {
        YearMonth first = null;
        YearMonth last = null;
        Object amount = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            YearMonth month = (YearMonth) entry.getKey();
            boolean goesOn =
                    last != null
                            && month.equals(last.plusMonths(1))
                            && Objects.equals(amount, entry.getValue());
            if (!goesOn) {
                month(values, key, label, first, last, amount);
                first = month;
                amount = entry.getValue();
            }
            last = month;
        }
        month(values, key, label, first, last, amount);
    }

    private void month(
            List<TrialResult.Value> values,
            String key,
            String label,
            YearMonth first,
            YearMonth last,
            Object amount) {
        if (first != null) {
            String span =
                    first.equals(last)
                            ? Texts.of(locale, "assessment.trial.month-one", label, first)
                            : Texts.of(locale, "assessment.trial.month-span", label, first, last);
            values.add(new TrialResult.Value(key + "-" + first, span, text(amount)));
        }
    }

    private String text(Object value) {
        if (value instanceof Money money) {
            return Texts.of(locale, "assessment.trial.yuan", money.grouped());
        }
        if (value instanceof Boolean truth) {
            return Texts.of(locale, "assessment.term." + truth);
        }
        if (value instanceof Enum<?> term) {
            return Texts.of(locale, "assessment.term." + term.name());
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? NONE : String.join("、", list.stream().map(this::text).toList());
        }
        return value == null ? NONE : value.toString();
    }
}
