package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.assessment.api.RuleTrials.Run;
import org.bangyuan.assessment.domain.TrialReach;
import org.bangyuan.assessment.persistence.RuleTrialLists;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.papers.api.Sheet.ChangeSheet;
import org.bangyuan.papers.api.Sheet.Item;
import org.bangyuan.papers.api.Sheet.Tried;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.ChangeWording;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterWording;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.policy.api.SourceDocument;

/** 参数审批单 (F21): what the sheet on the page says, in Chinese. */
@Dependent
public class ChangeSheets {
    private static final Locale OFFICIAL = Locale.CHINA;
    private static final PageRequest RECENT = new PageRequest(0, 5);

    @Inject private Proposals proposals;
    @Inject private ParameterRegister register;
    @Inject private ParameterBook parameters;
    @Inject private Organisations organisations;
    @Inject private StaffDirectory staff;
    @Inject private RuleTrialLists trials;
    @Inject private CurrentUser user;
    @Inject private PrintedBy printed;
    @Inject private Clock clock;

    ChangeSheet of(UUID id) {
        ProposalView sheet = proposals.get(id);
        Change change = sheet.change();
        ChangeWording wording =
                new ChangeWording(
                        OFFICIAL,
                        code -> organisations.find(code).map(Organisation::name).orElse(""));
        boolean isParameter = change instanceof ParameterChange;
        List<Tried> tried = isParameter ? tried(id) : List.of();
        return new ChangeSheet(
                isParameter,
                sheet.organisationName(),
                wording.about(change),
                lines(sheet, wording),
                basis(sheet.document()),
                persons(sheet),
                days(change),
                tried,
                isParameter && tried.isEmpty() ? untried((ParameterChange) change) : "",
                printed.line());
    }

    private List<Item> lines(ProposalView sheet, ChangeWording wording) {
        List<Item> items = new ArrayList<>();
        if (sheet.change() instanceof ParameterChange value) {
            Unit unit = register.series(value.name(), LocalDate.now(clock)).unit();
            ParameterWording values = new ParameterWording(OFFICIAL);
            items.add(item("area", area(value.area())));
            items.add(item("value", values.full(value.value(), unit)));
            if (sheet.state() == ProposalView.State.PROPOSED) {
                items.add(item("today", today(value, values, unit)));
            }
            items.add(item("from", day(value.from())));
            items.add(item("to", value.to() == null ? text("open") : day(value.to())));
        } else {
            if (!(sheet.change() instanceof CalendarChange)) {
                wording.lines(sheet.change())
                        .forEach(line -> items.add(new Item(line.name(), line.value())));
            }
            items.add(item("from", day(sheet.change().from())));
        }
        return items;
    }

    /** What would hold on the first day without it, and which area has set it. */
    private String today(ParameterChange change, ParameterWording values, Unit unit) {
        Optional<ParameterValue> held =
                ParameterNames.byKey(change.name())
                        .flatMap(
                                name ->
                                        parameters
                                                .current()
                                                .find(name, change.area(), change.from()));
        return held.map(
                        value ->
                                Texts.of(
                                        OFFICIAL,
                                        "assessment.sheet.set-by",
                                        values.full(value.value(), unit),
                                        area(value.area())))
                .orElseGet(() -> text("none"));
    }

    private List<Item> basis(SourceDocument document) {
        List<Item> items = new ArrayList<>();
        items.add(item("number", document.number()));
        items.add(item("document", document.title()));
        if (document.issued() != null) {
            items.add(item("issued", day(document.issued())));
        }
        items.add(item("file", document.fileName() == null ? text("none") : document.fileName()));
        return items;
    }

    private List<Item> persons(ProposalView sheet) {
        List<Item> items = new ArrayList<>();
        items.add(
                item("entered", name(sheet.enteredBy()) + "　" + printed.moment(sheet.enteredAt())));
        items.add(
                new Item(
                        text("state"), Texts.of(OFFICIAL, "policy.state." + sheet.state().name())));
        items.add(
                item(
                        "decided",
                        sheet.decidedBy() == null
                                ? ""
                                : name(sheet.decidedBy())
                                        + "　"
                                        + printed.moment(sheet.decidedAt())));
        if (sheet.seen()) {
            items.add(item("seen", Texts.of(OFFICIAL, "assessment.term.true")));
        }
        if (sheet.reason() != null && !sheet.reason().isEmpty()) {
            items.add(item("reason", sheet.reason()));
        }
        return items;
    }

    private static List<Item> days(Change change) {
        return change instanceof CalendarChange calendar
                ? calendar.days().stream()
                        .map(
                                each ->
                                        new Item(
                                                day(each.day()),
                                                Texts.of(
                                                        OFFICIAL,
                                                        each.worked()
                                                                ? "assessment.sheet.worked"
                                                                : "assessment.sheet.off",
                                                        each.name())))
                        .toList()
                : List.of();
    }

    private List<Tried> tried(UUID proposal) {
        String county =
                organisations.handlingAt(user.get().jurisdiction().organisation()).countyOrg();
        return trials.runs(county, null, proposal, RECENT).rows().stream()
                .map(this::tried)
                .toList();
    }

    private Tried tried(Run run) {
        return new Tried(
                printed.moment(run.startedAt()),
                Texts.of(OFFICIAL, "assessment.rule.state." + run.state().name()),
                Long.toString(run.sums().persons()),
                Long.toString(run.sums().gain()),
                Long.toString(run.sums().lose()),
                run.now().minus(run.was()).grouped());
    }

    private static String untried(ParameterChange change) {
        return Texts.of(
                OFFICIAL, TrialReach.obstacle(change.name()).orElse("assessment.sheet.untried"));
    }

    private String name(String username) {
        return CurrentUser.SYSTEM.equals(username)
                ? Texts.of(OFFICIAL, "policy.page.delivered")
                : staff.find(username).map(StaffMember::name).orElse(username);
    }

    /** The province is no organisation, so it has a text of its own. */
    private String area(AreaCode area) {
        return organisations
                .find(area.code())
                .map(Organisation::areaName)
                .orElseGet(() -> Texts.of(OFFICIAL, "policy.area." + area.code()));
    }

    private static String day(LocalDate day) {
        return Texts.of(
                OFFICIAL,
                "assessment.sheet.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    private static Item item(String key, String value) {
        return new Item(text(key), value == null ? "" : value);
    }

    private static String text(String key) {
        return Texts.of(OFFICIAL, "assessment.sheet." + key);
    }
}
