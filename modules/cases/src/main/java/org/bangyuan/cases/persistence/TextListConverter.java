package org.bangyuan.cases.persistence;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.bangyuan.cases.domain.TextList;

/** A list of texts as a JSON array. */
@Converter(autoApply = true)
public class TextListConverter implements AttributeConverter<TextList, String> {
    @Override
    public String convertToDatabaseColumn(TextList value) {
        return value == null ? null : Json.createArrayBuilder(value.items()).build().toString();
    }

    @Override
    public TextList convertToEntityAttribute(String value) {
        if (value == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(value))) {
            return new TextList(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
