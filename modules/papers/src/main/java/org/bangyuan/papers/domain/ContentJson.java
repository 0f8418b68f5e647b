package org.bangyuan.papers.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.Money;
import org.bangyuan.papers.api.PaperContent;

/** What a paper says, as JSON: the records of {@link PaperContent} with money in fen. */
public final class ContentJson {
    private ContentJson() {}

    public static String of(PaperContent content) {
        return object((Record) content).toString();
    }

    private static JsonObject object(Record value) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.add(component.getName(), json(read(component, value)));
        }
        return object.build();
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof String || value instanceof LocalDate) {
            return Json.createValue(value.toString());
        }
        if (value instanceof Money money) {
            return Json.createValue(money.fen());
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(each -> array.add(json(each)));
            return array.build();
        }
        return object((Record) value);
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("content cannot be read: " + component, e);
        }
    }
}
