package org.bangyuan.cases.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.cases.domain.CaseFacts;
import org.bangyuan.cases.domain.FrozenStep;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * What a decision rested on, in JSON whose names stay readable for ever: they are written out here
 * one by one and never follow a renamed class. An absent value is left out.
 */
public final class FrozenJson {
    private FrozenJson() {}

    public static String facts(CaseFacts facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("eligibility", eligibility(facts.eligibility()));
        if (facts.temporary() != null) {
            json.add("temporary", temporary(facts.temporary()));
        }
        put(json, "approvedFen", facts.approved());
        return json.build().toString();
    }

    private static JsonObjectBuilder eligibility(EligibilityFacts facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "applied", facts.applied());
        put(json, "decided", facts.decided());
        Applicant applicant = facts.applicant();
        JsonObjectBuilder person = Json.createObjectBuilder();
        put(person, "identity", applicant.identity());
        put(person, "kin", applicant.kin());
        put(person, "born", applicant.born());
        put(person, "registeredIn", applicant.registeredIn());
        person.add("regularPension", applicant.regularPension());
        json.add("applicant", person);
        put(json, "hardship", facts.hardship());
        put(json, "cause", facts.cause());
        JsonArrayBuilder exclusions = Json.createArrayBuilder();
        for (Exclusion exclusion : facts.exclusions()) {
            JsonObjectBuilder row = Json.createObjectBuilder();
            put(row, "ground", exclusion.ground());
            put(row, "from", exclusion.from());
            put(row, "to", exclusion.to());
            row.add("ofApplicant", exclusion.ofApplicant());
            put(row, "sentence", exclusion.sentence());
            row.add("policeReport", exclusion.policeReport());
            exclusions.add(row);
        }
        return json.add("exclusions", exclusions);
    }

    private static JsonObjectBuilder temporary(TemporaryFacts facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "event", facts.event());
        put(json, "happened", facts.happened());
        put(json, "area", facts.area());
        put(json, "householdSize", facts.householdSize());
        put(json, "socialAssistance", facts.socialAssistance());
        json.add("appliedBefore", facts.appliedBefore());
        put(json, "approvedFen", facts.approved());
        put(json, "advancedFen", facts.advanced());
        put(json, "survivors", facts.survivors());
        put(json, "budgetLeftFen", facts.budgetLeft());
        return json;
    }

    public static CaseFacts facts(String frozen) {
        JsonObject json = object(frozen);
        JsonObject temporary = json.getJsonObject("temporary");
        return new CaseFacts(
                eligibility(json.getJsonObject("eligibility")),
                temporary == null ? null : temporary(temporary),
                money(json, "approvedFen"));
    }

    private static EligibilityFacts eligibility(JsonObject json) {
        JsonObject person = json.getJsonObject("applicant");
        return new EligibilityFacts(
                day(json, "applied"),
                day(json, "decided"),
                new Applicant(
                        constant(person, "identity", Identity.class),
                        constant(person, "kin", Kin.class),
                        day(person, "born"),
                        area(person, "registeredIn"),
                        person.getBoolean("regularPension")),
                constant(json, "hardship", Hardship.class),
                constant(json, "cause", EventCause.class),
                json.getJsonArray("exclusions")
                        .getValuesAs(value -> exclusion(value.asJsonObject())));
    }

    private static Exclusion exclusion(JsonObject json) {
        return new Exclusion(
                constant(json, "ground", ExclusionGround.class),
                day(json, "from"),
                day(json, "to"),
                json.getBoolean("ofApplicant"),
                constant(json, "sentence", Sentence.class),
                json.getBoolean("policeReport"));
    }

    private static TemporaryFacts temporary(JsonObject json) {
        return new TemporaryFacts(
                constant(json, "event", EventCause.class),
                day(json, "happened"),
                area(json, "area"),
                whole(json, "householdSize"),
                constant(json, "socialAssistance", SocialAssistance.class),
                json.getBoolean("appliedBefore"),
                money(json, "approvedFen"),
                money(json, "advancedFen"),
                whole(json, "survivors"),
                money(json, "budgetLeftFen"));
    }

    public static String parameters(List<ParameterValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (ParameterValue value : values) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            put(json, "name", value.name());
            put(json, "area", value.area());
            put(json, "value", value.value());
            put(json, "from", value.from());
            put(json, "to", value.to());
            put(json, "recorded", value.recorded());
            put(json, "document", value.document());
            json.add("verified", value.verified());
            array.add(json);
        }
        return array.build().toString();
    }

    public static List<ParameterValue> parameters(String frozen) {
        return array(frozen).getValuesAs(value -> parameter(value.asJsonObject()));
    }

    private static ParameterValue parameter(JsonObject json) {
        return new ParameterValue(
                json.getString("name"),
                area(json, "area"),
                json.getString("value"),
                day(json, "from"),
                day(json, "to"),
                day(json, "recorded"),
                json.getString("document"),
                json.getBoolean("verified"));
    }

    public static String steps(List<FrozenStep> steps) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (FrozenStep step : steps) {
            array.add(
                    Json.createObjectBuilder()
                            .add("document", step.citation().document())
                            .add("clause", step.citation().clause())
                            .add("key", step.key())
                            .add("zh", step.chinese())
                            .add("en", step.english())
                            .add("discretionary", step.discretionary())
                            .add("parametersZh", Json.createArrayBuilder(step.parametersChinese()))
                            .add(
                                    "parametersEn",
                                    Json.createArrayBuilder(step.parametersEnglish())));
        }
        return array.build().toString();
    }

    public static List<FrozenStep> steps(String frozen) {
        return array(frozen).getValuesAs(value -> step(value.asJsonObject()));
    }

    private static FrozenStep step(JsonObject json) {
        return new FrozenStep(
                new Citation(json.getString("document"), json.getString("clause")),
                json.getString("key"),
                json.getString("zh"),
                json.getString("en"),
                json.getBoolean("discretionary"),
                json.getJsonArray("parametersZh").getValuesAs(JsonString::getString),
                json.getJsonArray("parametersEn").getValuesAs(JsonString::getString));
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Money money) {
            json.add(name, money.fen());
        } else if (value instanceof Integer whole) {
            json.add(name, whole);
        } else if (value instanceof Enum<?> constant) {
            json.add(name, constant.name());
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }

    private static AreaCode area(JsonObject json, String name) {
        return json.containsKey(name) ? AreaCode.of(json.getString(name)) : null;
    }

    private static Money money(JsonObject json, String name) {
        return json.containsKey(name)
                ? Money.ofFen(json.getJsonNumber(name).longValueExact())
                : null;
    }

    private static Integer whole(JsonObject json, String name) {
        return json.containsKey(name) ? json.getInt(name) : null;
    }

    private static <E extends Enum<E>> E constant(JsonObject json, String name, Class<E> type) {
        return json.containsKey(name) ? Enum.valueOf(type, json.getString(name)) : null;
    }
}
