package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialResult;
import org.bangyuan.assessment.domain.Trial;
import org.bangyuan.assessment.domain.TrialCatalogue;
import org.bangyuan.assessment.domain.TrialParameters;
import org.bangyuan.assessment.domain.TrialReader;
import org.bangyuan.assessment.domain.WhatIfs;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterBook;

/** Reads a form, asks under the values in force, and again under those that are tried. */
@Dependent
public class TrialRuns {
    private static final String REQUIRED = "assessment.trial.required";

    private final ParameterBook parameters;
    private final Organisations organisations;
    private final StaffAccounts accounts;
    private final Clock clock;

    @Inject
    public TrialRuns(
            ParameterBook parameters,
            Organisations organisations,
            StaffAccounts accounts,
            Clock clock) {
        this.parameters = parameters;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Both answers to one form; the second is null where nothing is tried. */
    private record Both(Trial inForce, Trial whatIf) {}

    /**
     * @throws Problem INVALID per field
     */
    void check(TrialForm form) {
        ask("", form, null);
    }

    TrialResult result(TrialForm form, LocalDate savedOn) {
        return result(form, savedOn, accounts.locale());
    }

    /** In the words of a language. */
    TrialResult result(TrialForm form, LocalDate savedOn, Locale locale) {
        Both both = ask("", form, savedOn);
        TrialAnswers answers = new TrialAnswers(locale);
        return new TrialResult(
                answers.of(both.inForce()),
                both.whatIf() == null ? null : answers.of(both.whatIf()),
                used(form, both.inForce()));
    }

    String scenario(String title, TrialForm form, LocalDate savedOn) {
        Both both = ask(title, form, savedOn);
        return (both.whatIf() == null ? both.inForce() : both.whatIf()).scenario();
    }

    private Both ask(String title, TrialForm form, LocalDate savedOn) {
        TrialReader reader = new TrialReader(form);
        Map<String, Object> facts = reader.facts();
        LocalDate knownOn = reader.knownOn();
        AreaCode area = area(form.area());
        WhatIfs whatIfs = new WhatIfs(area, form.whatIfs());
        List<Violation> violations = new ArrayList<>(reader.violations());
        violations.addAll(whatIfs.violations());
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Parameters known = parameters.knownOn(known(knownOn, savedOn));
        String subject = form.measure().scenario();
        Trial inForce = Trial.of(title, subject, area, knownOn, facts, known);
        refuseMissing(form, inForce.refusal());
        Trial whatIf =
                whatIfs.isEmpty()
                        ? null
                        : Trial.of(title, subject, area, knownOn, facts, whatIfs.in(known));
        return new Both(inForce, whatIf);
    }

    private LocalDate known(LocalDate knownOn, LocalDate savedOn) {
        LocalDate latest = savedOn == null ? LocalDate.now(clock) : savedOn;
        return knownOn == null || knownOn.isAfter(latest) ? latest : knownOn;
    }

    private static AreaCode area(String typed) {
        try {
            return AreaCode.of(typed == null ? "" : typed.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("area", "assessment.trial.area");
        }
    }

    /** A fact that the law asks for is asked for at its field. */
    private static void refuseMissing(TrialForm form, LawError refusal) {
        if (refusal == null || !refusal.code().equals(LawError.MISSING_FACT)) {
            return;
        }
        String fact = String.valueOf(refusal.args().get(0));
        throw Problem.invalid(field(form, fact), REQUIRED);
    }

    private static String field(TrialForm form, String fact) {
        String group = fact.contains(".") ? fact.substring(0, fact.indexOf('.')) : "";
        String name = fact.substring(fact.indexOf('.') + 1);
        for (TrialLayout.Group each : TrialCatalogue.of(form.measure()).groups()) {
            if (each.repeated() && each.name().equals(group)) {
                return group + "-" + firstOpen(form, group, name) + "-" + name;
            }
        }
        return (group.isEmpty() ? TrialCatalogue.MAIN : group) + "-" + name;
    }

    private static int firstOpen(TrialForm form, String group, String name) {
        for (int number : TrialReader.numbers(form.values(), group)) {
            String typed = form.values().get(group + "-" + number + "-" + name);
            if (typed == null || typed.isBlank()) {
                return number;
            }
        }
        return 0;
    }

    private List<TrialResult.Used> used(TrialForm form, Trial trial) {
        List<TrialResult.Used> used = new ArrayList<>();
        for (ParameterValue value : trial.consulted()) {
            used.add(
                    new TrialResult.Used(
                            value.name(),
                            unit(value.name()),
                            areaName(value.area()),
                            value.value(),
                            value.from(),
                            value.to(),
                            value.document(),
                            value.verified()));
        }
        for (ParameterName name : TrialParameters.of(form.measure())) {
            if (used.stream().noneMatch(each -> each.name().equals(name.key()))
                    && parametersHaveNone(trial.parameters(), name)) {
                used.add(
                        new TrialResult.Used(
                                name.key(), name.unit(), null, null, null, null, null, false));
            }
        }
        return used;
    }

    private static boolean parametersHaveNone(Parameters parameters, ParameterName name) {
        return parameters.values().stream().noneMatch(value -> value.name().equals(name.key()));
    }

    private static ParameterName.Unit unit(String name) {
        return ParameterNames.byKey(name).map(ParameterName::unit).orElse(ParameterName.Unit.TEXT);
    }

    private String areaName(AreaCode area) {
        return organisations.find(area.code()).map(Organisation::areaName).orElse(area.code());
    }
}
