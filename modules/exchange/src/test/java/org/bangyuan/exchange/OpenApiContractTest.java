package org.bangyuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.exchange.problem.ProblemBody;
import org.bangyuan.exchange.resource.OpenApiResource;
import org.bangyuan.exchange.wire.CaseBody;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The document is what is served: routes, shapes, words and examples. */
class OpenApiContractTest {
    private static final JsonObject DOCUMENT = read();

    @Test
    @DisplayName("every route is in the document, and every route of the document is served")
    void routes() {
        Set<String> served = new TreeSet<>();
        for (Class<?> resource : new ExchangeApplication().getClasses()) {
            if (resource.isAnnotationPresent(Path.class)) {
                Stream.of(resource.getDeclaredMethods())
                        .forEach(
                                method ->
                                        httpMethod(method)
                                                .ifPresent(
                                                        http ->
                                                                served.add(
                                                                        http
                                                                                + " "
                                                                                + path(
                                                                                        resource,
                                                                                        method))));
            }
        }
        assertThat(documented().keySet()).isEqualTo(served);
    }

    @Test
    @DisplayName("every query parameter is in the document")
    void parameters() {
        Set<String> served = new TreeSet<>();
        for (Class<?> resource : new ExchangeApplication().getClasses()) {
            for (Method method : resource.getDeclaredMethods()) {
                for (var parameter : method.getParameters()) {
                    QueryParam query = parameter.getAnnotation(QueryParam.class);
                    if (query != null) {
                        served.add(path(resource, method) + "?" + query.value());
                    }
                }
            }
        }
        Set<String> documented = new TreeSet<>();
        documented()
                .forEach(
                        (route, operation) -> {
                            for (JsonValue value : parameters(operation)) {
                                JsonObject parameter = resolve(value.asJsonObject());
                                if (parameter.getString("in").equals("query")) {
                                    documented.add(
                                            route.substring(route.indexOf(' ') + 1)
                                                    + "?"
                                                    + parameter.getString("name"));
                                }
                            }
                        });
        assertThat(documented).isEqualTo(served);
    }

    @Test
    @DisplayName("R4: every route that changes something takes an Idempotency-Key")
    void idempotency() {
        documented()
                .forEach(
                        (route, operation) -> {
                            if (route.startsWith("GET ") || route.equals("POST /cases/search")) {
                                return;
                            }
                            assertThat(
                                            parameters(operation).stream()
                                                    .map(value -> resolve(value.asJsonObject()))
                                                    .map(parameter -> parameter.getString("name")))
                                    .as(route)
                                    .contains("Idempotency-Key");
                            assertThat(operation.getJsonObject("responses").keySet())
                                    .as(route)
                                    .contains("400", "409", "422");
                        });
    }

    @Test
    @DisplayName("no identity number in any address")
    void noNumberInAddresses() {
        documented()
                .forEach(
                        (route, operation) ->
                                parameters(operation).stream()
                                        .map(value -> resolve(value.asJsonObject()))
                                        .filter(
                                                parameter ->
                                                        !parameter.getString("in").equals("header"))
                                        .forEach(
                                                parameter ->
                                                        assertThat(
                                                                        parameter
                                                                                .getString("name")
                                                                                .toLowerCase())
                                                                .isNotIn(
                                                                        "citizenid",
                                                                        "idnumber",
                                                                        "phone")));
    }

    @Test
    @DisplayName("every answer and request has an example that fits its schema")
    void examples() {
        documented()
                .forEach(
                        (route, operation) -> {
                            if (operation.containsKey("requestBody")) {
                                content(route, operation.getJsonObject("requestBody"));
                            }
                            operation
                                    .getJsonObject("responses")
                                    .forEach(
                                            (status, response) ->
                                                    content(
                                                            route + " " + status,
                                                            resolve(response.asJsonObject())));
                        });
    }

    private static void content(String where, JsonObject holder) {
        if (!holder.containsKey("content")) {
            assertThat(where).endsWith("304");
            return;
        }
        holder.getJsonObject("content")
                .forEach(
                        (type, media) -> {
                            assertThat(media.asJsonObject()).as(where).containsKey("example");
                            fits(
                                    where,
                                    media.asJsonObject().get("example"),
                                    media.asJsonObject().getJsonObject("schema"));
                        });
    }

    private static void fits(String where, JsonValue value, JsonObject unresolved) {
        JsonObject schema = resolve(unresolved);
        switch (schema.getString("type")) {
            case "object" -> {
                assertThat(value.getValueType()).as(where).isEqualTo(JsonValue.ValueType.OBJECT);
                if (!schema.containsKey("properties")) {
                    return;
                }
                JsonObject properties = schema.getJsonObject("properties");
                assertThat(properties.keySet())
                        .as(where)
                        .containsAll(value.asJsonObject().keySet());
                if (schema.containsKey("required")) {
                    assertThat(value.asJsonObject().keySet())
                            .as(where)
                            .containsAll(texts(schema.getJsonArray("required")));
                }
                value.asJsonObject()
                        .forEach(
                                (name, member) ->
                                        fits(
                                                where + "/" + name,
                                                member,
                                                properties.getJsonObject(name)));
            }
            case "array" ->
                    value.asJsonArray()
                            .forEach(item -> fits(where, item, schema.getJsonObject("items")));
            case "string" -> {
                assertThat(value.getValueType()).as(where).isEqualTo(JsonValue.ValueType.STRING);
                String text = ((JsonString) value).getString();
                if (schema.containsKey("enum")) {
                    assertThat(texts(schema.getJsonArray("enum"))).as(where).contains(text);
                }
                if (schema.containsKey("pattern")) {
                    assertThat(text).as(where).matches(schema.getString("pattern"));
                }
            }
            case "integer" ->
                    assertThat(value.getValueType()).isEqualTo(JsonValue.ValueType.NUMBER);
            case "boolean" ->
                    assertThat(value.getValueType())
                            .isIn(JsonValue.ValueType.TRUE, JsonValue.ValueType.FALSE);
            default -> throw new AssertionError(where + ": " + schema.getString("type"));
        }
    }

    @Test
    @DisplayName("every problem that an example shows is one that the system knows")
    void problems() {
        Matcher codes =
                Pattern.compile(
                                "\"(?:/problems/)?((?:exchange|cases|platform)\\.[a-zA-Z0-9_.-]+)\"")
                        .matcher(DOCUMENT.toString());
        Set<String> seen = new TreeSet<>();
        while (codes.find()) {
            seen.add(codes.group(1));
        }
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(seen)
                .allSatisfy(code -> assertThat(Texts.of(Locale.CHINA, code)).isNotEqualTo(code));
    }

    @Test
    @DisplayName("the shapes of the document are those of the records")
    void shapes() {
        assertThat(members("Case")).isEqualTo(components(CaseBody.class));
        assertThat(members("Applicant")).isEqualTo(components(CaseBody.Applicant.class));
        assertThat(members("Event")).isEqualTo(components(CaseBody.Event.class));
        assertThat(members("Clock")).isEqualTo(components(CaseBody.Clock.class));
        assertThat(members("Decision")).isEqualTo(components(CaseBody.Decision.class));
        assertThat(members("Payment")).isEqualTo(components(CaseBody.Payment.class));
        assertThat(members("Happening")).isEqualTo(components(CaseBody.Happening.class));
        assertThat(members("CaseRow")).isEqualTo(components(CaseBody.Row.class));
        assertThat(members("CaseRows")).isEqualTo(components(CaseBody.Rows.class));
        assertThat(members("CaseStatus")).isEqualTo(components(CaseBody.Status.class));
        assertThat(members("Filed")).isEqualTo(components(CaseBody.Filed.class));
        assertThat(members("Problem")).isEqualTo(components(ProblemBody.class));
        assertThat(members("Error")).isEqualTo(components(ProblemBody.Error.class));
        assertThat(members("Citation")).isEqualTo(components(ProblemBody.Clause.class));
    }

    @Test
    @DisplayName("the words of the document are those of the code")
    void words() {
        assertThat(words("Case", "stage")).isEqualTo(names(CaseStage.values()));
        assertThat(words("Payment", "state")).isEqualTo(names(PaymentDesk.LineState.values()));
        assertThat(words("Application", "identity")).isEqualTo(names(Identity.values()));
        assertThat(words("Application", "kin")).isEqualTo(names(Kin.values()));
        assertThat(words("Application", "hardship")).isEqualTo(names(Hardship.values()));
        assertThat(words("Application", "cause")).isEqualTo(names(EventCause.values()));
        assertThat(words("Application", "socialAssistance"))
                .isEqualTo(names(SocialAssistance.values()));
    }

    private static List<String> words(String schema, String member) {
        return texts(
                schema(schema)
                        .getJsonObject("properties")
                        .getJsonObject(member)
                        .getJsonArray("enum"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static Set<String> members(String schema) {
        return schema(schema).getJsonObject("properties").keySet();
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static JsonObject schema(String name) {
        return DOCUMENT.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private static Map<String, JsonObject> documented() {
        Map<String, JsonObject> operations = new TreeMap<>();
        DOCUMENT.getJsonObject("paths")
                .forEach(
                        (path, item) ->
                                item.asJsonObject()
                                        .forEach(
                                                (method, operation) ->
                                                        operations.put(
                                                                method.toUpperCase() + " " + path,
                                                                operation.asJsonObject())));
        return operations;
    }

    private static JsonArray parameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters")
                : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonObject resolve(JsonObject object) {
        if (!object.containsKey("$ref")) {
            return object;
        }
        JsonObject found = DOCUMENT;
        for (String step : object.getString("$ref").substring(2).split("/")) {
            found = found.getJsonObject(step);
        }
        return found;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static java.util.Optional<String> httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                return java.util.Optional.of(http.value());
            }
        }
        return java.util.Optional.empty();
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }

    private static JsonObject read() {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(OpenApiResource.DOCUMENT);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
