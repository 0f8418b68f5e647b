package org.bangyuan.audit.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** The small facts of a row as a JSON object, in the order of their names. */
final class Detail {
    private Detail() {}

    static String write(Map<String, String> detail) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        new TreeMap<>(detail).forEach(builder::add);
        return builder.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> detail = new TreeMap<>();
            object.keySet().forEach(name -> detail.put(name, object.getString(name)));
            return detail;
        }
    }
}
