package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.bangyuan.registry.domain.SearchText.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    @DisplayName("a number is found as typed, in full width, with x or by a card reader's blanks")
    void numbersAreNormalised() {
        assertThat(SearchText.of(" 33030219720319996x "))
                .isEqualTo(new SearchText(Kind.CITIZEN_ID, "33030219720319996X", null));
        assertThat(SearchText.of("３３０３０２１９６５０１１５９９９６").value()).isEqualTo("330302196501159996");
    }

    @Test
    @DisplayName("an old number of 15 digits is widened")
    void oldNumbersAreWidened() {
        assertThat(SearchText.of("610104620927690").value()).isEqualTo("610104196209276908");
    }

    @Test
    @DisplayName("last four digits and a name, in either order")
    void lastFourAndName() {
        SearchText wanted = new SearchText(Kind.LAST_FOUR_AND_NAME, "潘志勇", "9979");
        assertThat(SearchText.of("9979潘志勇")).isEqualTo(wanted);
        assertThat(SearchText.of("潘志勇 9979")).isEqualTo(wanted);
        assertThat(SearchText.of("996X 潘志勇").lastFour()).isEqualTo("996X");
        assertThat(SearchText.of("Anna Marie Lind 996x").value()).isEqualTo("Anna Marie Lind");
    }

    @Test
    @DisplayName("phones are told from numbers, names are the rest, nothing is everybody")
    void otherKinds() {
        assertThat(SearchText.of("138 0577 0001").kind()).isEqualTo(Kind.PHONE);
        assertThat(SearchText.of("0577-88001234").value()).isEqualTo("057788001234");
        assertThat(SearchText.of("阿依古丽·买买提").kind()).isEqualTo(Kind.NAME);
        assertThat(SearchText.of("  ").kind()).isEqualTo(Kind.EVERYBODY);
        assertThat(SearchText.of(null).kind()).isEqualTo(Kind.EVERYBODY);
    }

    @Test
    @DisplayName("letters are the initials or the sound of a name, in whatever case and width")
    void sounds() {
        assertThat(SearchText.of("ZJG")).isEqualTo(new SearchText(Kind.SOUND, "zjg", null));
        assertThat(SearchText.of("ｚｊｇ").value()).isEqualTo("zjg");
        assertThat(SearchText.of("zhang jian guo").value()).isEqualTo("zhangjianguo");
        assertThat(SearchText.of("张j").kind()).isEqualTo(Kind.NAME);
    }
}
