package org.bangyuan.cases.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;

/**
 * The application form as typed, in JSON, for drafts. A field that a reader does not know is null.
 */
final class FormJson {
    private FormJson() {}

    static byte[] write(ApplicationForm form) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "personId", form.personId());
        put(json, "phone", form.phone());
        put(json, "residence", form.residence());
        put(json, "identity", form.identity());
        put(json, "kin", form.kin());
        json.add("members", members(form.members()));
        put(json, "hardship", form.hardship());
        put(json, "cause", form.cause());
        put(json, "happenedOn", form.happenedOn());
        put(json, "place", form.place());
        put(json, "account", form.account());
        put(json, "socialAssistance", form.socialAssistance());
        put(json, "socialAssistanceNote", form.socialAssistanceNote());
        put(json, "requestedYuan", form.requestedYuan());
        if (form.proxy() != null) {
            json.add("proxy", proxy(form.proxy()));
        }
        if (form.payee() != null) {
            json.add("payee", payee(form.payee()));
        }
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonArrayBuilder members(List<ApplicationForm.Member> members) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (ApplicationForm.Member member : members) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            put(json, "personId", member.personId());
            put(json, "name", member.name());
            put(json, "citizenId", member.citizenId());
            put(json, "relation", member.relation());
            put(json, "occupation", member.occupation());
            put(json, "monthlyIncomeYuan", member.monthlyIncomeYuan());
            put(json, "health", member.health());
            json.add("veteran", member.veteran());
            json.add("authorised", member.authorised());
            array.add(json);
        }
        return array;
    }

    private static JsonObjectBuilder proxy(ApplicationForm.Proxy proxy) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "kind", proxy.kind());
        put(json, "name", proxy.name());
        put(json, "phone", proxy.phone());
        put(json, "mandate", proxy.mandate());
        return json;
    }

    private static JsonObjectBuilder payee(ApplicationForm.Payee payee) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "holder", payee.holder());
        put(json, "bank", payee.bank());
        put(json, "account", payee.account());
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    static ApplicationForm read(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            JsonObject json = reader.readObject();
            return new ApplicationForm(
                    id(json, "personId"),
                    text(json, "phone"),
                    text(json, "residence"),
                    text(json, "identity"),
                    text(json, "kin"),
                    json.getJsonArray("members").getValuesAs(FormJson::member),
                    text(json, "hardship"),
                    text(json, "cause"),
                    text(json, "happenedOn"),
                    text(json, "place"),
                    text(json, "account"),
                    text(json, "socialAssistance"),
                    text(json, "socialAssistanceNote"),
                    text(json, "requestedYuan"),
                    proxy(json.getJsonObject("proxy")),
                    payee(json.getJsonObject("payee")));
        }
    }

    private static ApplicationForm.Member member(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new ApplicationForm.Member(
                id(json, "personId"),
                text(json, "name"),
                text(json, "citizenId"),
                text(json, "relation"),
                text(json, "occupation"),
                text(json, "monthlyIncomeYuan"),
                text(json, "health"),
                json.getBoolean("veteran"),
                json.getBoolean("authorised"));
    }

    private static ApplicationForm.Proxy proxy(JsonObject json) {
        return json == null
                ? null
                : new ApplicationForm.Proxy(
                        text(json, "kind"),
                        text(json, "name"),
                        text(json, "phone"),
                        text(json, "mandate"));
    }

    private static ApplicationForm.Payee payee(JsonObject json) {
        return json == null
                ? null
                : new ApplicationForm.Payee(
                        text(json, "holder"), text(json, "bank"), text(json, "account"));
    }

    private static String text(JsonObject json, String name) {
        return json.getString(name, null);
    }

    private static UUID id(JsonObject json, String name) {
        String text = text(json, name);
        return text == null ? null : UUID.fromString(text);
    }
}
