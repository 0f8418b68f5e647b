package org.bangyuan.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.papers.api.Numbering.Series;
import org.bangyuan.papers.api.PaperContent.CitedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialWordingTest {
    @ParameterizedTest
    @CsvSource({
        "办法 三(一)4, 《办法》第三部分第（一）项第4目",
        "温退役军人发〔2021〕14号 四(六)1, 《办法》第四部分第（六）项第1目",
        "五2, 《办法》第五部分第2项",
        "三, 《办法》第三部分",
        "五-紧急, 《办法》第五部分“紧急情况”",
        "五-渠道, 《办法》第五部分“办理渠道”",
        "《社会救助暂行办法》第六十五条, 《社会救助暂行办法》第六十五条"
    })
    @DisplayName("a clause is written as a decision cites it")
    void clausesInWords(String cited, String words) {
        assertThat(OfficialWording.clause(cited)).isEqualTo(words);
    }

    @Test
    @DisplayName("五2 the make-up day is named, the year once and again where it changes")
    void workingDays() {
        assertThat(
                        OfficialWording.workingDays(
                                List.of(
                                        LocalDate.of(2024, 2, 9),
                                        LocalDate.of(2024, 2, 18),
                                        LocalDate.of(2025, 1, 2))))
                .containsExactly("2024年2月9日（周五）、", "2月18日（周日，调休上班）、", "2025年1月2日（周四）。");
    }

    @Test
    @DisplayName("days inside a sentence are written in Chinese; other figures stay")
    void chineseDays() {
        assertThat(OfficialWording.withChineseDays("2026-11-03发生火灾，编号2026-13-99，1-2-3"))
                .isEqualTo("2026年11月3日发生火灾，编号2026-13-99，1-2-3");
    }

    @Test
    @DisplayName("the clause stands before the full stop, once")
    void clauseBeforeFullStop() {
        assertThat(OfficialWording.cited(new CitedSentence("事实清楚。", "办法 五3")))
                .isEqualTo("事实清楚（《办法》第五部分第3项）。");
        assertThat(OfficialWording.cited(new CitedSentence("事实清楚", null))).isEqualTo("事实清楚。");
    }

    @ParameterizedTest
    @CsvSource({
        "CASE, 137, 鹿援临〔2026〕137号",
        "DECISION, 52, 鹿援决〔2026〕52号",
        "PAYMENT_LIST, 9, 鹿援发〔2026〕9号",
        "REPORT, 10, 鹿援报〔2026〕10号"
    })
    @DisplayName("GB/T 9704 7.2.5: numbers in 〔〕 without leading zeros")
    void numbers(Series series, int number, String expected) {
        assertThat(NumberFormat.of(series, "鹿", 2026, number)).isEqualTo(expected);
    }

    @Test
    @DisplayName("an organisation without abbreviation has no numbers")
    void numberNeedsAbbreviation() {
        assertThatThrownBy(() -> NumberFormat.of(Series.CASE, null, 2026, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
