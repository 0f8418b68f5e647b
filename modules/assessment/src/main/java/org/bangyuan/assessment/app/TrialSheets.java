package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.assessment.api.Reason;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialLayout.Field;
import org.bangyuan.assessment.api.TrialLayout.Group;
import org.bangyuan.assessment.api.TrialLayout.Kind;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialResult;
import org.bangyuan.assessment.domain.TrialCatalogue;
import org.bangyuan.assessment.domain.TrialReader;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.papers.api.PaperContent.CitedSentence;
import org.bangyuan.papers.api.Sheet;
import org.bangyuan.papers.api.Sheet.Item;
import org.bangyuan.papers.api.Sheet.TrialSheet;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterWording;

/** 政策试算单: what the page of a trial says, in Chinese and without a name. */
@Dependent
public class TrialSheets {
    private static final Locale OFFICIAL = Locale.CHINA;
    private static final Pattern AREA = Pattern.compile("(?<!\\d)33\\d{4}(\\d{3}){0,2}(?!\\d)");

    private final TrialRuns runs;
    private final Organisations organisations;
    private final PrintedBy printed;
    private final ParameterWording wording = new ParameterWording(OFFICIAL);

    @Inject
    public TrialSheets(TrialRuns runs, Organisations organisations, PrintedBy printed) {
        this.runs = runs;
        this.organisations = organisations;
        this.printed = printed;
    }

    TrialSheet of(TrialForm form, LocalDate savedOn, String title) {
        TrialResult result = runs.result(form, savedOn, OFFICIAL);
        return new TrialSheet(
                subject(form),
                Texts.of(OFFICIAL, "assessment.sheet.clause", form.subject().section().clause()),
                title == null ? "" : title.strip(),
                frame(form, savedOn),
                facts(form),
                answer(result.inForce()),
                result.whatIf() == null
                        ? null
                        : new Sheet.WhatIf(assumed(form), answer(result.whatIf())),
                result.parameters().stream().map(this::parameter).toList(),
                printed.line());
    }

    private static String subject(TrialForm form) {
        String subject = text("assessment.trial.subject." + form.subject());
        return TrialMeasure.of(form.subject()).size() > 1
                ? subject + "　" + text("assessment.term." + form.measure())
                : subject;
    }

    private List<Item> frame(TrialForm form, LocalDate savedOn) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(text("assessment.sheet.standards"), area(form.area())));
        String known = form.knownOn() == null ? "" : form.knownOn().strip();
        if (known.isEmpty()) {
            known = savedOn == null ? text("assessment.sheet.now") : savedOn.toString();
        }
        items.add(new Item(text("assessment.sheet.known"), known));
        if (form.person() != null) {
            items.add(
                    new Item(
                            text("assessment.sheet.origin"),
                            text("assessment.sheet.origin.record")));
        }
        return items;
    }

    private List<Sheet.Facts> facts(TrialForm form) {
        List<Sheet.Facts> facts = new ArrayList<>();
        for (Group group : TrialCatalogue.of(form.measure()).groups()) {
            if (!group.repeated()) {
                add(facts, form, group, group.name());
                continue;
            }
            for (int number : TrialReader.numbers(form.values(), group.name())) {
                add(facts, form, group, group.name() + "-" + number);
            }
        }
        return facts;
    }

    private void add(List<Sheet.Facts> facts, TrialForm form, Group group, String prefix) {
        List<Item> items = new ArrayList<>();
        for (Field field : group.fields()) {
            String typed = form.values().get(prefix + "-" + field.name());
            if (typed != null && !typed.isBlank() && !isMeasure(field)) {
                items.add(
                        new Item(
                                text("assessment.trial.field." + field.name()),
                                shown(field, typed.strip())));
            }
        }
        if (!items.isEmpty()) {
            facts.add(new Sheet.Facts(text("assessment.trial.group." + group.name()), items));
        }
    }

    /** It stands in the head of the sheet. */
    private static boolean isMeasure(Field field) {
        return field.kind() == Kind.MEASURE;
    }

    private String shown(Field field, String typed) {
        return switch (field.kind()) {
            case TERM, TRUTH, MEASURE -> text("assessment.term." + typed);
            case AREA -> area(typed);
            case MONEY ->
                    Texts.of(
                            OFFICIAL, "assessment.trial.yuan", TrialReader.amount(typed).grouped());
            default -> typed;
        };
    }

    private Sheet.Answer answer(TrialResult.Answer answer) {
        return new Sheet.Answer(
                answer.values().stream()
                        .map(value -> new Item(value.label(), value.text()))
                        .toList(),
                answer.refusal() == null ? "" : named(answer.refusal()),
                answer.reasons().stream().map(this::reason).toList());
    }

    private Sheet.Reason reason(Reason reason) {
        return new Sheet.Reason(
                new CitedSentence(
                        named(reason.text()),
                        Texts.of(OFFICIAL, "assessment.sheet.clause", reason.citation().clause())),
                reason.parameters().stream().map(this::named).toList());
    }

    private List<Item> assumed(TrialForm form) {
        return form.whatIfs().stream()
                .filter(whatIf -> whatIf.value() != null && !whatIf.value().isBlank())
                .map(whatIf -> new Item(wording.name(whatIf.name()), assumed(whatIf)))
                .toList();
    }

    private String assumed(TrialForm.WhatIf whatIf) {
        Unit unit = ParameterNames.byKey(whatIf.name()).map(ParameterName::unit).orElse(Unit.TEXT);
        String typed = whatIf.value().strip();
        String value =
                switch (unit) {
                    case RATE -> typed;
                    case BOOLEAN, SUBJECT, TEXT -> wording.value(typed, unit);
                    default -> typed + " " + wording.unit(unit);
                };
        return whatIf.from() == null || whatIf.from().isBlank()
                ? value
                : Texts.of(OFFICIAL, "assessment.sheet.from-day", value, whatIf.from().strip());
    }

    private Sheet.Parameter parameter(TrialResult.Used used) {
        boolean isSet = used.value() != null;
        return new Sheet.Parameter(
                wording.name(used.name()),
                used.areaName() == null ? "" : used.areaName(),
                isSet
                        ? wording.full(used.value(), used.unit())
                        : text("assessment.sheet.open-value"),
                used.from() == null ? "" : used.from().toString(),
                isSet
                        ? text("assessment.sheet." + (used.verified() ? "verified" : "unverified"))
                        : "");
    }

    /** Engines know areas by their codes alone. */
    private String named(String sentence) {
        return AREA.matcher(sentence)
                .replaceAll(code -> Matcher.quoteReplacement(area(code.group())));
    }

    /** The province is no organisation, so it has a text of its own. */
    private String area(String code) {
        String key = "policy.area." + code;
        String name = organisations.find(code).map(Organisation::areaName).orElse(text(key));
        return name.equals(key) ? code : name;
    }

    private static String text(String key) {
        return Texts.of(OFFICIAL, key);
    }
}
