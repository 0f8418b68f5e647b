package org.bangyuan.papers.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.papers.api.Sheet;
import org.bangyuan.papers.api.Sheet.ChangeSheet;
import org.bangyuan.papers.api.Sheet.Item;
import org.bangyuan.papers.api.Sheet.TrialSheet;

/** 打印件: 审批单 and 试算单, put to the places of their forms. */
final class SheetForms {
    private SheetForms() {}

    static PaperForm of(Sheet sheet) {
        if (sheet instanceof ChangeSheet change) {
            String title = change.parameter() ? "参数审批单" : "变更审批单";
            return new PaperForm(
                    "change-sheet", title + " " + change.about(), false, change(change, title));
        }
        TrialSheet trial = (TrialSheet) sheet;
        return new PaperForm("trial-sheet", "政策试算单 " + trial.subject(), false, trial(trial));
    }

    private static Map<String, Object> change(ChangeSheet sheet, String title) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("organisation", sheet.organisation());
        values.put("about", sheet.about());
        values.put("change", items(sheet.change()));
        values.put("basis", items(sheet.basis()));
        values.put("persons", items(sheet.persons()));
        values.put("hasDays", sheet.days().isEmpty() ? "" : "1");
        values.put("days", items(sheet.days()));
        values.put("hasTried", sheet.tried().isEmpty() ? "" : "1");
        values.put("tried", sheet.tried().stream().map(SheetForms::tried).toList());
        values.put("untried", sheet.untried());
        values.put("printed", sheet.printed());
        return values;
    }

    private static Map<String, Object> tried(Sheet.Tried run) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", run.at());
        values.put("state", run.state());
        values.put("count", run.persons());
        values.put("gain", run.gain());
        values.put("lose", run.lose());
        values.put("difference", run.difference());
        return values;
    }

    private static Map<String, Object> trial(TrialSheet sheet) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", sheet.subject());
        values.put("clause", sheet.clause());
        values.put("saved", sheet.title());
        values.put("frame", items(sheet.frame()));
        values.put("facts", sheet.facts().stream().map(SheetForms::facts).toList());
        values.putAll(answer("", sheet.inForce()));
        values.put("hasWhatIf", sheet.whatIf() == null ? "" : "1");
        Sheet.WhatIf whatIf =
                sheet.whatIf() == null
                        ? new Sheet.WhatIf(List.of(), new Sheet.Answer(List.of(), "", List.of()))
                        : sheet.whatIf();
        values.put("assumed", items(whatIf.values()));
        values.putAll(answer("tried", whatIf.answer()));
        values.put("hasParameters", sheet.parameters().isEmpty() ? "" : "1");
        values.put("parameters", sheet.parameters().stream().map(SheetForms::parameter).toList());
        values.put("printed", sheet.printed());
        return values;
    }

    private static Map<String, Object> facts(Sheet.Facts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("group", facts.name());
        values.put("items", items(facts.items()));
        return values;
    }

    private static Map<String, Object> answer(String prefix, Sheet.Answer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(prefix + "Values", items(answer.values()));
        values.put(prefix + "Refusal", answer.refusal());
        values.put(prefix + "Reasons", answer.reasons().stream().map(SheetForms::reason).toList());
        return values;
    }

    private static Map<String, Object> reason(Sheet.Reason reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("step", OfficialWording.cited(reason.step()));
        values.put("versions", reason.parameters());
        return values;
    }

    private static Map<String, Object> parameter(Sheet.Parameter parameter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", parameter.name());
        values.put("area", parameter.area());
        values.put("value", parameter.value());
        values.put("from", parameter.from());
        values.put("verified", parameter.verified());
        return values;
    }

    private static List<Map<String, String>> items(List<Item> items) {
        return items.stream()
                .map(item -> Map.of("name", item.name(), "value", item.value()))
                .toList();
    }
}
