package org.bangyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
    @ParameterizedTest
    @DisplayName("F16 人民币大写 as official papers write it")
    @CsvSource({
        "0.00, 零元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "0.15, 壹角伍分",
        "1.00, 壹元整",
        "1.05, 壹元零伍分",
        "1.50, 壹元伍角整",
        "10.00, 壹拾元整",
        "101.00, 壹佰零壹元整",
        "1001.56, 壹仟零壹元伍角陆分",
        "8000.00, 捌仟元整",
        "10000.00, 壹万元整",
        "10500.03, 壹万零伍佰元零叁分",
        "100001.00, 壹拾万零壹元整",
        "110000.00, 壹拾壹万元整",
        "4789.50, 肆仟柒佰捌拾玖元伍角整",
        "100000000.00, 壹亿元整",
        "100010000.00, 壹亿零壹万元整",
        "100000001.00, 壹亿零壹元整",
        "1234567890.12, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分",
        "-96.00, 负玖拾陆元整"
    })
    void official(String yuan, String words) {
        assertThat(AmountInWords.of(Money.ofYuan(yuan))).isEqualTo(words);
    }

    @Property(tries = 5000)
    @Label("F16 what is written reads back as the same amount")
    void readsBack(@ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long fen) {
        String words = AmountInWords.of(Money.ofFen(fen));
        assertThat(read(words)).isEqualTo(fen);
        assertThat(words).doesNotContain("零零").doesNotContain("零元零").doesNotStartWith("零壹");
        assertThat(words.endsWith("整")).isEqualTo(fen % 10 == 0);
    }

    @Test
    @DisplayName("F16 the largest amount is still written, the smallest is refused")
    void extremes() {
        assertThat(read(AmountInWords.of(Money.ofFen(Long.MAX_VALUE)))).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> AmountInWords.of(Money.ofFen(Long.MIN_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }

    /** An independent reader of 大写 amounts. */
    private static long read(String words) {
        long fen = 0;
        long yuan = 0;
        long section = 0;
        long digit = 0;
        long total = 0;
        for (char c : words.toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾' -> section += digit * 10;
                case '佰' -> section += digit * 100;
                case '仟' -> section += digit * 1000;
                case '万' -> {
                    yuan += (section + digit) * 10_000;
                    section = 0;
                }
                case '亿' -> {
                    total = (total + yuan + section + digit) * 100_000_000;
                    yuan = 0;
                    section = 0;
                }
                case '元' -> {
                    total += yuan + section + digit;
                    section = 0;
                }
                case '角' -> fen += digit * 10;
                case '分' -> fen += digit;
                default -> {
                    continue;
                }
            }
            digit = 0;
        }
        return total * 100 + fen;
    }
}
