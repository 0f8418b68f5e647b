package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    @ParameterizedTest
    @ValueSource(strings = {"潘志勇", "阿依古丽·买买提", "𠮷野", "㑇", "Anna Marie O'Neill", "葛\uE863"})
    @DisplayName("names of rare characters, of minorities and of foreigners are right")
    void goodNames(String name) {
        FieldCheck check = new FieldCheck();
        assertThat(check.name("name", name)).isEqualTo(name);
        check.throwIfRefused();
    }

    @ParameterizedTest
    @CsvSource({
        "'', registry.name-required",
        "张三🙂, registry.name-characters",
        "<script>, registry.name-characters",
        "张三1, registry.name-characters"
    })
    @DisplayName("a name that cannot be one is refused at its field")
    void badNames(String name, String code) {
        FieldCheck check = new FieldCheck();
        check.name("name", name);
        assertThatThrownBy(check::throwIfRefused)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(Violation::code)
                                        .containsExactly(code));
    }

    @Test
    @DisplayName("200 characters and control characters are no name")
    void longNamesAndControlCharacters() {
        FieldCheck check = new FieldCheck();
        check.name("one", "长".repeat(200));
        check.name("other", "张\u0000三");
        assertThatThrownBy(check::throwIfRefused)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(Violation::code)
                                        .containsExactly(
                                                "registry.name-too-long",
                                                "registry.name-characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "33030219650115999, registry.citizen-id-length",
        "33030219720319996*, registry.citizen-id-characters",
        "330327199002299995, registry.citizen-id-birth-date",
        "330302196501159997, registry.citizen-id-check-digit",
        "330302205001019993, registry.citizen-id-future",
        "330302189901019998, registry.citizen-id-too-old"
    })
    @DisplayName("each defect of a number has its own message")
    void badNumbers(String number, String code) {
        FieldCheck check = new FieldCheck();
        String typed =
                code.endsWith("future") || code.endsWith("old")
                        ? number.substring(0, 17)
                                + org.bangyuan.kernel.CitizenId.checkDigit(number.substring(0, 17))
                        : number;
        assertThat(check.citizenId("citizenId", typed, TODAY)).isEmpty();
        assertThatThrownBy(check::throwIfRefused)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(Violation::code)
                                        .containsExactly(code));
    }

    @Test
    @DisplayName("phones are mobile numbers or landlines")
    void phones() {
        FieldCheck check = new FieldCheck();
        assertThat(check.phone("phone", "+86 138-0577-0001")).isEqualTo("13805770001");
        assertThat(check.phone("phone", "0577 88001234")).isEqualTo("057788001234");
        assertThat(check.phone("phone", " ")).isNull();
        check.throwIfRefused();
        check.phone("phone", "12345");
        assertThatThrownBy(check::throwIfRefused).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "《中华人民共和国退役军人保障法》第七十九条, true",
        "《信访工作条例》第46条第二款, true",
        "其他规定, false",
        "市局会议纪要〔2024〕3号第二条, false",
        "《某某法》, false"
    })
    @DisplayName(
            "三(二)4 EX-X08 a law or regulation with its article is cited, or the form is refused")
    void lawWithArticle(String typed, boolean accepted) {
        FieldCheck check = new FieldCheck();
        check.law("law", typed, 200);
        assertThat(check.isClean()).isEqualTo(accepted);
    }
}
