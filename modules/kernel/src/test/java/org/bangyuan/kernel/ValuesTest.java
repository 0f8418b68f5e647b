package org.bangyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Property(tries = 20_000)
    @Label("A-ROUND a rate is applied exactly, then rounded once, in every mode")
    void ratesAreExact(
            @ForAll long amount,
            @ForAll @LongRange(min = -100_000, max = 100_000) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll RoundingMode mode) {
        BigDecimal exact =
                new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)));
        Rate rate = Rate.of(numerator, denominator);
        long expected;
        try {
            expected = exact.divide(BigDecimal.valueOf(denominator), 0, mode).longValueExact();
        } catch (ArithmeticException e) {
            assertThatThrownBy(() -> rate.applyTo(amount, mode))
                    .isInstanceOf(ArithmeticException.class);
            return;
        }
        assertThat(rate.applyTo(amount, mode)).isEqualTo(expected);
    }

    @Property(tries = 5000)
    @Label("A-ROUND small amounts and small fractions meet every tie")
    void tiesAreRounded(
            @ForAll @LongRange(min = -50, max = 50) long amount,
            @ForAll @LongRange(min = -12, max = 12) long numerator,
            @ForAll @LongRange(min = 1, max = 12) long denominator,
            @ForAll RoundingMode mode) {
        ratesAreExact(amount, numerator, denominator, mode);
    }

    @Property
    @Label("an amount in yuan reads back as written, in every way of writing it")
    void moneyReadsBack(@ForAll long fen) {
        Money money = Money.ofFen(fen);
        assertThat(Money.ofYuan(money.toString())).isEqualTo(money);
        assertThat(Money.ofYuan(money.yuan())).isEqualTo(money);
        assertThat(Money.ofYuan(money.grouped().replace(",", ""))).isEqualTo(money);
    }

    @Test
    @DisplayName("A-ROUND money is whole fen, and overflow is an error")
    void money() {
        assertThat(Money.ofYuan("8000")).isEqualTo(Money.ofFen(800_000));
        assertThat(Money.ofYuan("8000.5")).isEqualTo(Money.ofFen(800_050));
        assertThat(Money.ofYuan("+2105.00")).isEqualTo(Money.ofFen(210_500));
        assertThat(Money.ofYuan("-0.01")).isEqualTo(Money.ofFen(-1));
        assertThat(Money.ofYuan("1e3")).isEqualTo(Money.ofFen(100_000));
        for (String bad :
                new String[] {"", "x", "1.005", "1,000.00", "12.x0", "99999999999999999999"}) {
            assertThatThrownBy(() -> Money.ofYuan(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Money one = Money.ofFen(1);
        assertThat(one.plus(one).times(3).minus(one).negated()).isEqualTo(Money.ofFen(-5));
        assertThat(one.min(Money.ZERO)).isEqualTo(Money.ZERO);
        assertThat(one.max(Money.ZERO)).isEqualTo(one);
        assertThat(Money.ofFen(-5).orZeroIfNegative()).isSameAs(Money.ZERO);
        assertThat(one.isPositive()).isTrue();
        assertThat(one.isZero() || one.isNegative()).isFalse();
        assertThat(Money.ofFen(-1).isNegative()).isTrue();
        assertThat(one).isGreaterThan(Money.ZERO);
        assertThat(Money.ofYuan("1234567.80").grouped()).isEqualTo("1,234,567.80");
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(one))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("Trap 12: two thirds are a fraction, never a rounded decimal")
    void rates() {
        assertThat(Rate.parse("2/3")).isEqualTo(Rate.of(2, 3)).hasToString("2/3");
        assertThat(Rate.parse("0.10")).isEqualTo(Rate.parse("10%")).isEqualTo(Rate.of(1, 10));
        assertThat(Rate.parse("12")).hasToString("12");
        assertThat(Rate.parse(" 1.5 ")).isEqualTo(Rate.of(3, 2));
        assertThat(Rate.parse("-0.5")).isEqualTo(Rate.of(-1, 2));
        assertThat(Rate.of(-4, 6)).isEqualTo(Rate.of(-2, 3));
        assertThat(Rate.of(0, 7)).isEqualTo(Rate.of(0, 1));
        assertThat(Rate.of(1, 3)).isLessThan(Rate.of(1, 2));
        assertThat(Rate.of(1, 3).times(6)).isEqualTo(Rate.of(2, 1));
        assertThat(Rate.parse("0.123456789012345678"))
                .isEqualTo(Rate.of(123_456_789_012_345_678L, 1_000_000_000_000_000_000L));
        for (String bad :
                new String[] {"", "x", "1/0x", "1..2", "1/0", "1e", "0.12345678901234567890123"}) {
            assertThatThrownBy(() -> Rate.parse(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Rate.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Trap 20: areas from province to village")
    void areas() {
        AreaCode county = AreaCode.of("330302");
        assertThat(county.level()).isEqualTo(AreaCode.Level.COUNTY);
        assertThat(county.parent()).contains(AreaCode.WENZHOU);
        assertThat(AreaCode.WENZHOU.level()).isEqualTo(AreaCode.Level.CITY);
        assertThat(AreaCode.WENZHOU.parent()).contains(AreaCode.of("330000"));
        assertThat(AreaCode.of("330000").level()).isEqualTo(AreaCode.Level.PROVINCE);
        assertThat(AreaCode.of("330000").parent()).isEqualTo(Optional.empty());
        AreaCode town = AreaCode.of("330302001");
        assertThat(town.level()).isEqualTo(AreaCode.Level.TOWN);
        assertThat(town.parent()).contains(county);
        assertThat(town.county()).contains(county);
        AreaCode village = AreaCode.of("330302001001");
        assertThat(village.level()).isEqualTo(AreaCode.Level.VILLAGE);
        assertThat(village.parent()).contains(town);
        assertThat(AreaCode.WENZHOU.county()).isEmpty();
        assertThat(village.isInWenzhou()).isTrue();
        assertThat(AreaCode.of("330102").isInWenzhou()).isFalse();
        assertThat(AreaCode.of("330000").contains(village)).isTrue();
        assertThat(county.contains(AreaCode.WENZHOU)).isFalse();
        assertThat(county).isLessThan(town).hasToString("330302");
        for (String bad : new String[] {"", "33030", "3303023", "33030a", "33０302"}) {
            assertThatThrownBy(() -> AreaCode.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("periods are inclusive at both ends")
    void periods() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        DateRange may = new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(31));
        assertThat(may.contains(may.from())).isTrue();
        assertThat(may.contains(may.to())).isTrue();
        assertThat(may.contains(may.from().minusDays(1))).isFalse();
        assertThat(may.contains(may.to().plusDays(1))).isFalse();
        assertThat(DateRange.from(day).end()).isEmpty();
        assertThat(DateRange.from(day).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(may.to()).overlaps(may)).isTrue();
        assertThat(DateRange.from(may.to().plusDays(1)).overlaps(may)).isFalse();
        assertThat(may.overlaps(DateRange.from(may.to().plusDays(1)))).isFalse();
        assertThat(DateRange.from(day).endedOn(day).end()).contains(day);
        assertThatThrownBy(() -> new DateRange(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Citation.measure("三(一)4")).hasToString("温退役军人发〔2021〕14号 三(一)4");
    }
}
