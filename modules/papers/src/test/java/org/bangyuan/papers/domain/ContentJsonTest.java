package org.bangyuan.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContentJsonTest {
    @Test
    @DisplayName("五3 what a decision says is kept as data, money in fen")
    void keepsEverything() {
        JsonObject json = parse(ContentJson.of(SamplePapers.approval("张建国")));
        assertThat(json.getString("documentNumber")).isEqualTo("鹿援决〔2026〕52号");
        assertThat(json.getJsonNumber("amount").longValue()).isEqualTo(800_000);
        assertThat(json.getJsonArray("findings").getJsonObject(1).getString("clause"))
                .isEqualTo("办法 三(一)4");
        assertThat(json.getString("decided")).isEqualTo("2026-03-04");
    }

    @Test
    @DisplayName("absent is null, truth is a boolean")
    void keepsAbsence() {
        JsonObject json = parse(ContentJson.of(SamplePapers.receipt("张", null, false)));
        assertThat(json.isNull("proxy")).isTrue();
        assertThat(json.getBoolean("provisional")).isFalse();
        assertThat(json.getJsonArray("countedDays")).hasSize(5);
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
