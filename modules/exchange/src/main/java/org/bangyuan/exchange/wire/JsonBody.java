package org.bangyuan.exchange.wire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;

/**
 * A request body, read member by member: a wrong type or an unknown member is a violation with its
 * JSON pointer, all of them found in one pass. What is not read is not accepted, so nobody can slip
 * in a state or an amount.
 */
final class JsonBody {
    private final JsonObject object;
    private final String pointer;
    private final List<Violation> violations;
    private final Set<String> read = new TreeSet<>();

    private JsonBody(JsonObject object, String pointer, List<Violation> violations) {
        this.object = object;
        this.pointer = pointer;
        this.violations = violations;
    }

    /**
     * @throws Problem INVALID if it is no JSON object in UTF-8
     */
    static JsonBody parse(byte[] body) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(body))
                            .toString();
            try (JsonParser parser = Json.createParser(new StringReader(text))) {
                parser.next();
                JsonValue value = parser.getValue();
                if (parser.hasNext()) {
                    throw Problem.invalid("", "exchange.not-json");
                }
                if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                    return new JsonBody(value.asJsonObject(), "", new ArrayList<>());
                }
            }
        } catch (CharacterCodingException
                | JsonException
                | IllegalStateException
                | NoSuchElementException e) {
            throw Problem.invalid("", "exchange.not-json");
        }
        throw Problem.invalid("", "exchange.not-an-object");
    }

    String text(String name) {
        JsonValue value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        wrong(name, "exchange.not-text");
        return null;
    }

    boolean truth(String name) {
        JsonValue value = take(name);
        if (value == null || value == JsonValue.FALSE) {
            return false;
        }
        if (value == JsonValue.TRUE) {
            return true;
        }
        wrong(name, "exchange.not-boolean");
        return false;
    }

    /** Fen as a whole number, given back as yuan in text, the way the form takes it. */
    String yuan(String name) {
        JsonValue value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return Money.ofFen(number.longValueExact()).toString();
            } catch (ArithmeticException e) {
                wrong(name, "exchange.not-fen");
                return null;
            }
        }
        wrong(name, "exchange.not-fen");
        return null;
    }

    /** An object inside, or null. */
    JsonBody inner(String name) {
        JsonValue value = take(name);
        if (value == null) {
            return null;
        }
        if (value.getValueType() == JsonValue.ValueType.OBJECT) {
            return new JsonBody(value.asJsonObject(), pointer + "/" + name, violations);
        }
        wrong(name, "exchange.not-an-object");
        return null;
    }

    List<JsonBody> list(String name, int most) {
        JsonValue value = take(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            wrong(name, "exchange.not-a-list");
            return List.of();
        }
        if (array.size() > most) {
            violations.add(Violation.of(pointer + "/" + name, "exchange.too-many", most));
            return List.of();
        }
        List<JsonBody> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String at = pointer + "/" + name + "/" + i;
            if (array.get(i).getValueType() == JsonValue.ValueType.OBJECT) {
                items.add(new JsonBody(array.getJsonObject(i), at, violations));
            } else {
                violations.add(Violation.of(at, "exchange.not-an-object"));
            }
        }
        return items;
    }

    /** To be called when everything of this object has been read. */
    void nothingElse() {
        for (String name : object.keySet()) {
            if (!read.contains(name)) {
                violations.add(
                        Violation.of(
                                pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                                "exchange.unknown-member"));
            }
        }
    }

    /**
     * @throws Problem INVALID with every violation found so far
     */
    void requireSound() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private JsonValue take(String name) {
        read.add(name);
        JsonValue value = object.get(name);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    private void wrong(String name, String code) {
        violations.add(Violation.of(pointer + "/" + name, code));
    }
}
