package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.Change.DictionaryChange;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.Change.ReasonChange;
import org.bangyuan.policy.api.Change.RouteChange;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** A change in words: what it is about, and what will hold. */
@Named
@RequestScoped
public class ChangeWords {
    @Inject private ParameterRegister register;
    @Inject private Organisations organisations;
    @Inject private PolicyWords policyWords;
    @Inject private Shown shown;
    @Inject private Words words;

    /** A name and its value. */
    public record Line(String name, String value) {}

    /** What it is about: 生活补助增发比例, 2027 年工作日历. */
    public String about(Change change) {
        if (change instanceof ParameterChange value) {
            return words.get("policy.parameter." + value.name());
        }
        if (change instanceof CalendarChange calendar) {
            return words.of("policy.page.calendar.of", Integer.toString(calendar.year()));
        }
        if (change instanceof OrganisationChange office) {
            return office.name();
        }
        if (change instanceof RouteChange route) {
            return words.get("policy.subject.ROUTE")
                    + "　"
                    + words.get("policy.type." + route.type());
        }
        if (change instanceof ReasonChange reason) {
            return reason.code();
        }
        DictionaryChange entry = (DictionaryChange) change;
        return words.get("policy.dictionary." + entry.dictionary());
    }

    /** What will hold, in a few words. */
    public String brief(Change change) {
        if (change instanceof ParameterChange value) {
            return policyWords.full(value.value(), unit(value));
        }
        if (change instanceof CalendarChange calendar) {
            return words.of("policy.page.calendar.days", calendar.days().size());
        }
        if (isEnd(change)) {
            return words.get("policy.act.END");
        }
        if (change instanceof RouteChange route) {
            return words.get("policy.channel." + route.channel());
        }
        if (change instanceof ReasonChange reason) {
            return reason.text();
        }
        return change instanceof DictionaryChange entry
                ? entry.text()
                : words.get("policy.act.BEGIN");
    }

    /** True if something ends. */
    public boolean isEnd(Change change) {
        return change instanceof OrganisationChange office && office.act() == Change.Act.END
                || change instanceof RouteChange route && route.act() == Change.Act.END
                || change instanceof ReasonChange reason && reason.act() == Change.Act.END
                || change instanceof DictionaryChange entry && entry.act() == Change.Act.END;
    }

    public Unit unit(ParameterChange value) {
        return register.series(value.name(), shown.getToday()).unit();
    }

    /** Everything that it says, line by line, but for a parameter and a calendar. */
    public List<Line> lines(Change change) {
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                "policy.page.act",
                words.get(isEnd(change) ? "policy.act.END" : "policy.act.BEGIN"));
        if (change instanceof OrganisationChange office) {
            add(lines, "policy.page.organisation", office.name());
            add(lines, "policy.page.code", office.code());
            add(lines, "policy.page.parent", nameOf(office.parent()));
        } else if (change instanceof RouteChange route) {
            add(lines, "policy.page.type", words.get("policy.type." + route.type()));
            add(
                    lines,
                    "policy.page.area",
                    route.countyOrg() == null
                            ? words.get("policy.page.whole-city")
                            : nameOf(route.countyOrg()));
            if (!isEnd(route)) {
                add(lines, "policy.page.channel", words.get("policy.channel." + route.channel()));
                add(lines, "policy.page.department", route.department());
                add(lines, "policy.page.decider", route.decider());
                add(lines, "policy.page.clock", route.clock());
            }
        } else if (change instanceof ReasonChange reason) {
            add(lines, "policy.page.code", reason.code());
            add(lines, "policy.page.kind", words.get("policy.reason.kind." + reason.kind()));
            add(lines, "policy.page.clause", reason.clause());
            add(lines, "policy.page.text", reason.text());
        } else if (change instanceof DictionaryChange entry) {
            add(lines, "policy.page.list", words.get("policy.dictionary." + entry.dictionary()));
            add(lines, "policy.page.code", entry.code());
            add(lines, "policy.page.text", entry.text());
        }
        add(lines, "policy.page.from", shown.date(change.from()));
        return lines;
    }

    private void add(List<Line> lines, String key, String value) {
        lines.add(new Line(words.get(key), value == null ? "" : value));
    }

    private String nameOf(String code) {
        return organisations.find(code).map(Organisation::name).orElse("");
    }
}
