package org.bangyuan.assessment.persistence;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.bangyuan.assessment.domain.FoundReason;
import org.bangyuan.assessment.domain.WrittenReason;
import org.bangyuan.kernel.Citation;

/**
 * Reasons as they are kept: the sentences in both languages as they read when they were found, so
 * that a finding of last year still says what it said.
 */
public final class ReasonJson {
    private static final JsonProvider JSON = JsonProvider.provider();

    private ReasonJson() {}

    static String write(List<FoundReason> reasons) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (FoundReason reason : reasons) {
            array.add(
                    JSON.createObjectBuilder()
                            .add("document", reason.citation().document())
                            .add("clause", reason.citation().clause())
                            .add("zh", reason.text(Locale.SIMPLIFIED_CHINESE))
                            .add("en", reason.text(Locale.ENGLISH))
                            .add("zhUsed", texts(reason.parameters(Locale.SIMPLIFIED_CHINESE)))
                            .add("enUsed", texts(reason.parameters(Locale.ENGLISH))));
        }
        return array.build().toString();
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    public static List<WrittenReason> read(String json) {
        return JSON.createReader(new StringReader(json)).readArray().stream()
                .map(value -> read(value.asJsonObject()))
                .toList();
    }

    private static WrittenReason read(JsonObject json) {
        return new WrittenReason(
                new Citation(json.getString("document"), json.getString("clause")),
                json.getString("zh"),
                json.getString("en"),
                texts(json, "zhUsed"),
                texts(json, "enUsed"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
