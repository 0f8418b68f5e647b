package org.bangyuan.policy.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.Change.DictionaryChange;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.Change.ReasonChange;
import org.bangyuan.policy.api.Change.RouteChange;

/** A change in words, on pages and on paper: what it is about, and what will hold. */
public final class ChangeWording {
    private final Locale locale;
    private final ParameterWording values;
    private final UnaryOperator<String> organisations;

    /**
     * @param organisations name of an organisation by its code, empty where there is none
     */
    public ChangeWording(Locale locale, UnaryOperator<String> organisations) {
        this.locale = locale;
        this.values = new ParameterWording(locale);
        this.organisations = organisations;
    }

    /** A name and its value. */
    public record Line(String name, String value) {}

    /** What it is about: 生活补助增发比例, 2027 年工作日历. */
    public String about(Change change) {
        if (change instanceof ParameterChange value) {
            return values.name(value.name());
        }
        if (change instanceof CalendarChange calendar) {
            return text("policy.page.calendar.of", Integer.toString(calendar.year()));
        }
        if (change instanceof OrganisationChange office) {
            return office.name();
        }
        if (change instanceof RouteChange route) {
            return text("policy.subject.ROUTE") + "　" + text("policy.type." + route.type());
        }
        if (change instanceof ReasonChange reason) {
            return reason.code();
        }
        DictionaryChange entry = (DictionaryChange) change;
        return text("policy.dictionary." + entry.dictionary());
    }

    /**
     * What will hold, in a few words.
     *
     * @param unit of the parameter; of no interest otherwise
     */
    public String brief(Change change, Unit unit) {
        if (change instanceof ParameterChange value) {
            return values.full(value.value(), unit);
        }
        if (change instanceof CalendarChange calendar) {
            return text("policy.page.calendar.days", calendar.days().size());
        }
        if (isEnd(change)) {
            return text("policy.act.END");
        }
        if (change instanceof RouteChange route) {
            return text("policy.channel." + route.channel());
        }
        if (change instanceof ReasonChange reason) {
            return reason.text();
        }
        return change instanceof DictionaryChange entry ? entry.text() : text("policy.act.BEGIN");
    }

    /** True if something ends. */
    public static boolean isEnd(Change change) {
        return change instanceof OrganisationChange office && office.act() == Change.Act.END
                || change instanceof RouteChange route && route.act() == Change.Act.END
                || change instanceof ReasonChange reason && reason.act() == Change.Act.END
                || change instanceof DictionaryChange entry && entry.act() == Change.Act.END;
    }

    /** Everything that it says but its first day, line by line; not of a parameter or calendar. */
    public List<Line> lines(Change change) {
        List<Line> lines = new ArrayList<>();
        add(lines, "policy.page.act", text(isEnd(change) ? "policy.act.END" : "policy.act.BEGIN"));
        if (change instanceof OrganisationChange office) {
            add(lines, "policy.page.organisation", office.name());
            add(lines, "policy.page.code", office.code());
            add(lines, "policy.page.parent", organisations.apply(office.parent()));
        } else if (change instanceof RouteChange route) {
            route(lines, route);
        } else if (change instanceof ReasonChange reason) {
            add(lines, "policy.page.code", reason.code());
            add(lines, "policy.page.kind", text("policy.reason.kind." + reason.kind()));
            add(lines, "policy.page.clause", reason.clause());
            add(lines, "policy.page.text", reason.text());
        } else if (change instanceof DictionaryChange entry) {
            add(lines, "policy.page.list", text("policy.dictionary." + entry.dictionary()));
            add(lines, "policy.page.code", entry.code());
            add(lines, "policy.page.text", entry.text());
        }
        return lines;
    }

    private void route(List<Line> lines, RouteChange route) {
        add(lines, "policy.page.type", text("policy.type." + route.type()));
        add(
                lines,
                "policy.page.area",
                route.countyOrg() == null
                        ? text("policy.page.whole-city")
                        : organisations.apply(route.countyOrg()));
        if (!isEnd(route)) {
            add(lines, "policy.page.channel", text("policy.channel." + route.channel()));
            add(lines, "policy.page.department", route.department());
            add(lines, "policy.page.decider", route.decider());
            add(lines, "policy.page.clock", route.clock());
        }
    }

    private void add(List<Line> lines, String key, String value) {
        lines.add(new Line(text(key), value == null ? "" : value));
    }

    private String text(String key, Object... args) {
        return Texts.of(locale, key, args);
    }
}
