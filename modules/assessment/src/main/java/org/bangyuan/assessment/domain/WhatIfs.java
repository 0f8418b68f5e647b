package org.bangyuan.assessment.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Violation;

/**
 * Values of one county that are tried instead of those in force. Without a day a value replaces the
 * county's series from the day on which the measure took effect; with a day it follows what held
 * before.
 */
public final class WhatIfs {
    private static final String DOCUMENT = "试算假设";

    private final AreaCode county;
    private final List<ParameterValue> tried = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    public WhatIfs(AreaCode county, List<TrialForm.WhatIf> typed) {
        this.county = county;
        for (int i = 0; i < typed.size(); i++) {
            read(typed.get(i), i);
        }
    }

    private void read(TrialForm.WhatIf typed, int index) {
        String value = typed.value() == null ? "" : typed.value().strip();
        if (value.isEmpty()) {
            return;
        }
        Optional<ParameterName> name = ParameterNames.byKey(typed.name());
        if (name.isEmpty()) {
            violations.add(Violation.of(field(index, "value"), "assessment.trial.term"));
            return;
        }
        String plain = value.replace(",", "");
        LocalDate from = day(typed.from(), index);
        ParameterValue read =
                new ParameterValue(
                        name.get().key(),
                        county,
                        plain.endsWith("%") ? fraction(plain) : plain,
                        from,
                        null,
                        Measure.IN_FORCE_FROM,
                        DOCUMENT,
                        false);
        if (isOfItsUnit(read, name.get().unit())) {
            tried.add(read);
        } else {
            violations.add(Violation.of(field(index, "value"), "assessment.trial.unit"));
        }
    }

    /** 12% is written 0.12; what is no number stays as it is and is refused by its unit. */
    private static String fraction(String percentage) {
        String number = percentage.substring(0, percentage.length() - 1).strip();
        try {
            return new BigDecimal(number).movePointLeft(2).toPlainString();
        } catch (NumberFormatException e) {
            return percentage;
        }
    }

    private LocalDate day(String typed, int index) {
        if (typed == null || typed.isBlank()) {
            return Measure.IN_FORCE_FROM;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            violations.add(Violation.of(field(index, "from"), "assessment.trial.date"));
            return Measure.IN_FORCE_FROM;
        }
    }

    private static String field(int index, String part) {
        return "whatIf-" + index + "-" + part;
    }

    private static boolean isOfItsUnit(ParameterValue value, ParameterName.Unit unit) {
        try {
            switch (unit) {
                case YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR -> {
                    return !value.money().isNegative();
                }
                case RATE, MULTIPLE -> {
                    return value.rate().numerator() >= 0;
                }
                case BOOLEAN -> value.isTrue();
                case SUBJECT, TEXT -> {
                    return true;
                }
                default -> {
                    return value.whole() >= 0;
                }
            }
            return true;
        } catch (LawError e) {
            return false;
        }
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public boolean isEmpty() {
        return tried.isEmpty();
    }

    /** The first value that is tried. */
    public ParameterValue first() {
        return tried.get(0);
    }

    /** The parameters as they would be. */
    public Parameters in(Parameters parameters) {
        List<ParameterValue> series = new ArrayList<>();
        for (ParameterValue value : tried) {
            parameters.values().stream()
                    .filter(held -> held.name().equals(value.name()))
                    .filter(held -> held.area().equals(county))
                    .filter(held -> held.from().isBefore(value.from()))
                    .forEach(series::add);
            series.add(value);
        }
        return parameters.replacing(series);
    }
}
