package org.bangyuan.papers.domain;

import org.bangyuan.papers.api.Numbering.Series;

/** 编号: 鹿援临〔2026〕137号, as GB/T 9704-2012 writes a document number (7.2.5): no 第, no leading zero. */
public final class NumberFormat {
    private NumberFormat() {}

    /**
     * @param abbreviation of the county-level organisation, such as 鹿
     */
    public static String of(Series series, String abbreviation, int year, int number) {
        if (abbreviation == null || abbreviation.isBlank()) {
            throw new IllegalArgumentException(
                    "an organisation without abbreviation has no numbers");
        }
        return abbreviation + "援" + sign(series) + "〔" + year + "〕" + number + "号";
    }

    private static String sign(Series series) {
        return switch (series) {
            case CASE -> "临";
            case DECISION -> "决";
            case PAYMENT_LIST -> "发";
            case REPORT -> "报";
        };
    }
}
