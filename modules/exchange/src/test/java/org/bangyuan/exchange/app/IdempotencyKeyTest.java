package org.bangyuan.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    private static final String UUID = "8e03978e-40d5-43e8-bc93-6894a57f9324";

    @Test
    @DisplayName("a structured-field String and its bare form are the same key")
    void forms() {
        assertThat(parse("\"" + UUID + "\"").value()).isEqualTo(UUID);
        assertThat(parse(UUID).value()).isEqualTo(UUID);
        assertThat(parse("  \"a b\"  ").value()).isEqualTo("a b");
        assertThat(parse("\"a\\\"b\\\\c\"").value()).isEqualTo("a\"b\\c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"open",
                "open\"",
                "\"a\"b\"",
                "\"键\"",
                "键",
                "a,b",
                "\"a\", \"b\"",
                "\"\\x\""
            })
    void malformed(String header) {
        refused(List.of(header), 400, "exchange.idempotency-key-malformed");
    }

    @Test
    @DisplayName("missing, empty, twice and too long are 400")
    void missing() {
        refused(null, 400, "exchange.idempotency-key-missing");
        refused(List.of(), 400, "exchange.idempotency-key-missing");
        refused(List.of("  "), 400, "exchange.idempotency-key-missing");
        refused(List.of(UUID, UUID), 400, "exchange.idempotency-key-malformed");
        refused(List.of("a".repeat(256)), 400, "exchange.idempotency-key-malformed");
        assertThat(parse("a".repeat(255)).value()).hasSize(255);
    }

    @Test
    @DisplayName("the fingerprint tells operation and payload apart")
    void fingerprint() {
        Call call = call("POST /applications", "{}");
        assertThat(call.hasFingerprint(call("POST /applications", "{}").fingerprint())).isTrue();
        assertThat(call.hasFingerprint(call("POST /applications", "{ }").fingerprint())).isFalse();
        assertThat(call.hasFingerprint(call("POST /others", "{}").fingerprint())).isFalse();
    }

    private static Call call(String operation, String payload) {
        return Call.of("peer", parse(UUID), operation, payload.getBytes(StandardCharsets.UTF_8));
    }

    private static IdempotencyKey parse(String header) {
        return IdempotencyKey.parse(List.of(header));
    }

    private static void refused(List<String> values, int status, String code) {
        assertThatThrownBy(() -> IdempotencyKey.parse(values))
                .isInstanceOfSatisfying(
                        RefusedKey.class,
                        refusal -> {
                            assertThat(refusal.status()).isEqualTo(status);
                            assertThat(refusal.code()).isEqualTo(code);
                        });
    }
}
