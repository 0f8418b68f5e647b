package org.bangyuan.engine;

import java.time.LocalDate;
import java.time.YearMonth;

/** 关于加强困难退役军人帮扶援助工作的实施办法 (温退役军人发〔2021〕14号) itself. */
public final class Measure {
    /** 自2022年1月1日起施行. */
    public static final LocalDate IN_FORCE_FROM = LocalDate.of(2022, 1, 1);

    /** The first month for which anything can be due. */
    public static final YearMonth FIRST_MONTH = YearMonth.from(IN_FORCE_FROM);

    private Measure() {}

    /** The day itself, or the day on which the measure took effect if that is later. */
    public static LocalDate inForce(LocalDate day) {
        return day.isBefore(IN_FORCE_FROM) ? IN_FORCE_FROM : day;
    }
}
