package org.bangyuan.policy.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.Act;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.Change.DictionaryChange;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.Change.ReasonChange;
import org.bangyuan.policy.api.Change.RouteChange;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.Route;

/** The content of a change as the table keeps it: a map of texts, days one a line. */
public final class ChangeJson {
    private static final String DAYS = "days";

    private ChangeJson() {}

    public static String write(Change change) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (change instanceof ParameterChange value) {
            put(json, "name", value.name());
            put(json, "area", value.area().code());
            put(json, "value", value.value());
            put(json, "from", value.from());
            put(json, "to", value.to());
        } else if (change instanceof CalendarChange calendar) {
            put(json, "year", calendar.year());
            StringBuilder days = new StringBuilder();
            for (CalendarChange.Day day : calendar.days()) {
                days.append(day.day()).append(day.worked() ? " + " : " - ");
                days.append(day.name()).append('\n');
            }
            put(json, DAYS, days);
        } else if (change instanceof OrganisationChange office) {
            put(json, "act", office.act());
            put(json, "code", office.code());
            put(json, "areaName", office.areaName());
            put(json, "name", office.name());
            put(json, "parent", office.parent());
            put(json, "from", office.from());
        } else if (change instanceof RouteChange route) {
            put(json, "act", route.act());
            put(json, "type", route.type());
            put(json, "countyOrg", route.countyOrg());
            put(json, "channel", route.channel());
            put(json, "department", route.department());
            put(json, "decider", route.decider());
            put(json, "clock", route.clock());
            put(json, "from", route.from());
        } else if (change instanceof ReasonChange reason) {
            put(json, "act", reason.act());
            put(json, "code", reason.code());
            put(json, "kind", reason.kind());
            put(json, "clause", reason.clause());
            put(json, "text", reason.text());
            put(json, "from", reason.from());
        } else if (change instanceof DictionaryChange entry) {
            put(json, "act", entry.act());
            put(json, "dictionary", entry.dictionary());
            put(json, "code", entry.code());
            put(json, "text", entry.text());
            put(json, "from", entry.from());
        }
        return json.build().toString();
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    public static Change read(Change.Subject subject, String content) {
        JsonObject json;
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            json = reader.readObject();
        }
        return switch (subject) {
            case PARAMETER ->
                    new ParameterChange(
                            json.getString("name"),
                            AreaCode.of(json.getString("area")),
                            json.getString("value"),
                            day(json, "from"),
                            day(json, "to"));
            case CALENDAR ->
                    new CalendarChange(
                            Integer.parseInt(json.getString("year")), days(json.getString(DAYS)));
            case ORGANISATION ->
                    new OrganisationChange(
                            act(json),
                            json.getString("code"),
                            text(json, "areaName"),
                            text(json, "name"),
                            text(json, "parent"),
                            day(json, "from"));
            case ROUTE ->
                    new RouteChange(
                            act(json),
                            AssistanceType.valueOf(json.getString("type")),
                            text(json, "countyOrg"),
                            Route.Channel.valueOf(json.getString("channel")),
                            text(json, "department"),
                            text(json, "decider"),
                            text(json, "clock"),
                            day(json, "from"));
            case REASON ->
                    new ReasonChange(
                            act(json),
                            json.getString("code"),
                            ReasonCode.Kind.valueOf(json.getString("kind")),
                            text(json, "clause"),
                            text(json, "text"),
                            day(json, "from"));
            case DICTIONARY ->
                    new DictionaryChange(
                            act(json),
                            Dictionaries.Name.valueOf(json.getString("dictionary")),
                            json.getString("code"),
                            text(json, "text"),
                            day(json, "from"));
        };
    }

    private static Act act(JsonObject json) {
        return Act.valueOf(json.getString("act"));
    }

    private static String text(JsonObject json, String name) {
        return json.getString(name, null);
    }

    private static LocalDate day(JsonObject json, String name) {
        String text = text(json, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<CalendarChange.Day> days(String lines) {
        List<CalendarChange.Day> days = new ArrayList<>();
        for (String line : lines.split("\n")) {
            if (!line.isEmpty()) {
                String[] parts = line.split(" ", 3);
                days.add(
                        new CalendarChange.Day(
                                LocalDate.parse(parts[0]), parts[1].equals("+"), parts[2]));
            }
        }
        return days;
    }
}
