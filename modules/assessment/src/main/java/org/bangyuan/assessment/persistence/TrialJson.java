package org.bangyuan.assessment.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.registry.api.PersonId;

/** A trial's form as text and back. */
public final class TrialJson {
    private TrialJson() {}

    public static String write(TrialForm form) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        form.values().forEach((key, value) -> add(values, key, value));
        JsonArrayBuilder whatIfs = Json.createArrayBuilder();
        for (TrialForm.WhatIf whatIf : form.whatIfs()) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            add(json, "name", whatIf.name());
            add(json, "value", whatIf.value());
            add(json, "from", whatIf.from());
            whatIfs.add(json);
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "subject", form.subject().name());
        add(json, "area", form.area());
        add(json, "knownOn", form.knownOn());
        add(json, "person", form.person() == null ? null : form.person().toString());
        return json.add("values", values).add("whatIfs", whatIfs).build().toString();
    }

    private static void add(JsonObjectBuilder json, String key, String value) {
        if (value != null) {
            json.add(key, value);
        }
    }

    public static TrialForm read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            JsonObject typed = json.getJsonObject("values");
            typed.keySet().forEach(key -> values.put(key, typed.getString(key)));
            List<TrialForm.WhatIf> whatIfs =
                    json.getJsonArray("whatIfs").getValuesAs(JsonObject.class).stream()
                            .map(
                                    each ->
                                            new TrialForm.WhatIf(
                                                    each.getString("name"),
                                                    each.getString("value", null),
                                                    each.getString("from", null)))
                            .toList();
            String person = json.getString("person", null);
            return new TrialForm(
                    TrialSubject.valueOf(json.getString("subject")),
                    json.getString("area", null),
                    json.getString("knownOn", null),
                    person == null ? null : PersonId.of(person),
                    values,
                    whatIfs);
        }
    }
}
