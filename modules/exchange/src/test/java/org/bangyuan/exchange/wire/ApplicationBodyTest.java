package org.bangyuan.exchange.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationBodyTest {
    @Test
    @DisplayName("fen on the wire are yuan on the form")
    void reads() {
        ApplicationBody body =
                parse(
                        """
                        {"townOrg": " 330302001 ", "identity": "VETERAN", "requestedFen": 800005,
                         "circumstances": "火灾", "proxy": null,
                         "members": [{"name": "李阿土", "monthlyIncomeFen": 120000, "veteran": true}],
                         "payee": {"holder": "李阿土", "bank": "温州银行"}}
                        """);
        assertThat(body.townOrg()).isEqualTo("330302001");
        assertThat(body.form().requestedYuan()).isEqualTo("8000.05");
        assertThat(body.form().account()).isEqualTo("火灾");
        assertThat(body.form().proxy()).isNull();
        assertThat(body.form().members().get(0).monthlyIncomeYuan()).isEqualTo("1200.00");
        assertThat(body.form().members().get(0).veteran()).isTrue();
        assertThat(body.form().members().get(0).personId()).isNull();
    }

    @Test
    @DisplayName("every wrong or unknown member is found in one pass, by its pointer")
    void allAtOnce() {
        List<Violation> violations =
                violations(
                        """
                        {"townOrg": 1, "status": "APPROVED", "amount": 1, "requestedFen": 1.5,
                         "members": [{"name": true, "personId": "x"}, 7], "payee": [], "a/b~": 1}
                        """);
        assertThat(violations.stream().map(Violation::field))
                .containsExactlyInAnyOrder(
                        "/townOrg",
                        "/status",
                        "/amount",
                        "/requestedFen",
                        "/members/0/name",
                        "/members/0/personId",
                        "/members/1",
                        "/payee",
                        "/a~1b~0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"townOrg\":\"1\"} x", "{'a':1}"})
    void noObject(String json) {
        assertThat(violations(json)).hasSize(1);
    }

    @Test
    @DisplayName("bytes that are no UTF-8 are refused")
    void charset() {
        Problem problem =
                catchThrowableOfType(
                        Problem.class,
                        () -> ApplicationBody.parse(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}));
        assertThat(problem.violations().get(0).code()).isEqualTo("exchange.not-json");
    }

    @Test
    void amountsOutOfRange() {
        assertThat(violations("{\"townOrg\":\"1\",\"requestedFen\":99999999999999999999}"))
                .extracting(Violation::field)
                .containsExactly("/requestedFen");
    }

    @ParameterizedTest
    @CsvSource({
        "happenedOn, /happenedOn",
        "account, /circumstances",
        "payee.account, /payee/account",
        "requestedYuan, /requestedFen",
        "members[1].citizenId, /members/1/citizenId",
        "members[12].monthlyIncomeYuan, /members/12/monthlyIncomeFen",
        "/townOrg, /townOrg",
        "?limit, ?limit",
        "'', ''"
    })
    void pointers(String field, String pointer) {
        assertThat(Pointers.of(field)).isEqualTo(pointer);
    }

    @Test
    @DisplayName("records go out by name, absent parts left out, dates in ISO form")
    void json() {
        var event = new CaseBody.Event("三(一)4", null, java.time.LocalDate.of(2024, 9, 28));
        assertThat(Wire.json(event))
                .isEqualTo("{\"happenedOn\":\"2024-09-28\",\"hardshipClause\":\"三(一)4\"}");
    }

    private static ApplicationBody parse(String json) {
        return ApplicationBody.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Violation> violations(String json) {
        return catchThrowableOfType(Problem.class, () -> parse(json)).violations();
    }
}
