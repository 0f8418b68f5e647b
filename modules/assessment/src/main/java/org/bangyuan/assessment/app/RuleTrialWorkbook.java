package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.assessment.api.RuleTrials.County;
import org.bangyuan.assessment.api.RuleTrials.Engine;
import org.bangyuan.assessment.api.RuleTrials.Month;
import org.bangyuan.assessment.api.RuleTrials.Run;
import org.bangyuan.assessment.persistence.RuleTrialLists;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** 试行结果 as a workbook of three sheets, row by row out of the database. */
@Dependent
public class RuleTrialWorkbook {
    private static final int WIDE = 60;
    private static final int NARROW = 14;

    private final RuleTrialLists lists;
    private final Organisations organisations;
    private final StaffAccounts accounts;

    @Inject
    public RuleTrialWorkbook(
            RuleTrialLists lists, Organisations organisations, StaffAccounts accounts) {
        this.lists = lists;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    byte[] of(Run run, String county) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (SheetWriter sheet = new SheetWriter(out, counties(run))) {
            for (County each : lists.counties(run.id(), county)) {
                sheet.row(
                        name(each.org()),
                        each.sums().persons(),
                        each.sums().gain(),
                        each.sums().lose(),
                        each.sums().failed(),
                        each.was(),
                        each.now(),
                        each.now().minus(each.was()));
            }
            sheet.sheet(months());
            for (Month month : lists.months(run.id(), county)) {
                sheet.row(
                        month.month().toString(),
                        month.was(),
                        month.now(),
                        month.now().minus(month.was()));
            }
            sheet.sheet(persons());
            lists.eachPerson(
                    run.id(),
                    county,
                    person ->
                            sheet.row(
                                    person.name(),
                                    name(person.countyOrg()),
                                    person.was(),
                                    person.now(),
                                    person.now().minus(person.was()),
                                    person.wasReason(),
                                    person.nowReason()));
        }
        return out.toByteArray();
    }

    private SheetLayout counties(Run run) {
        return new SheetLayout(
                text("assessment.rule.sheet.counties"),
                run.engine() == null ? value(run) : engine(run),
                List.of(
                        SheetColumn.text(text("assessment.rule.county"), NARROW),
                        SheetColumn.count(text("assessment.rule.persons"), NARROW),
                        SheetColumn.count(text("assessment.rule.gain"), NARROW),
                        SheetColumn.count(text("assessment.rule.lose"), NARROW),
                        SheetColumn.count(text("assessment.rule.failed"), NARROW),
                        SheetColumn.money(text("assessment.rule.was"), NARROW),
                        SheetColumn.money(text("assessment.rule.now"), NARROW),
                        SheetColumn.money(text("assessment.rule.difference"), NARROW)));
    }

    private List<String> value(Run run) {
        return List.of(
                Texts.of(locale(), "policy.parameter." + run.name()),
                text(
                        "assessment.rule.facts",
                        run.area(),
                        run.value(),
                        run.from(),
                        run.first(),
                        run.last()));
    }

    private List<String> engine(Run run) {
        Engine engine = run.engine();
        return List.of(
                text("assessment.engine.of", text("assessment.trial.subject." + engine.subject())),
                text(
                        "assessment.engine.facts",
                        engine.version(),
                        engine.today(),
                        run.from(),
                        run.first(),
                        run.last()),
                text("assessment.engine.file", engine.file(), engine.digest()));
    }

    private SheetLayout months() {
        return new SheetLayout(
                text("assessment.rule.sheet.months"),
                List.of(),
                List.of(
                        SheetColumn.text(text("assessment.rule.month"), NARROW),
                        SheetColumn.money(text("assessment.rule.was"), NARROW),
                        SheetColumn.money(text("assessment.rule.now"), NARROW),
                        SheetColumn.money(text("assessment.rule.difference"), NARROW)));
    }

    private SheetLayout persons() {
        return new SheetLayout(
                text("assessment.rule.sheet.persons"),
                List.of(),
                List.of(
                        SheetColumn.text(text("assessment.rule.name"), NARROW),
                        SheetColumn.text(text("assessment.rule.county"), NARROW),
                        SheetColumn.money(text("assessment.rule.was"), NARROW),
                        SheetColumn.money(text("assessment.rule.now"), NARROW),
                        SheetColumn.money(text("assessment.rule.difference"), NARROW),
                        SheetColumn.text(text("assessment.rule.was-reason"), WIDE),
                        SheetColumn.text(text("assessment.rule.now-reason"), WIDE)));
    }

    private String name(String org) {
        return organisations.find(org).map(Organisation::areaName).orElse(org);
    }

    private Locale locale() {
        return accounts.locale();
    }

    private String text(String key, Object... args) {
        return Texts.of(locale(), key, args);
    }
}
