package org.bangyuan.papers.api;

import jakarta.ejb.Local;

/** 编号: gap-free numbers per county, series and year, such as 鹿援临〔2024〕137号. */
@Local
public interface Numbering {
    /** What is numbered; each has its own row of numbers. */
    enum Series {
        /** 案号 of temporary assistance: 鹿援临〔2024〕137号. */
        CASE,
        /** 文号 of a decision: 鹿援决〔2024〕52号. */
        DECISION,
        /** 花名册: 鹿援发〔2024〕9号. */
        PAYMENT_LIST,
        /** 财政月报: 鹿援报〔2024〕10号. */
        REPORT
    }

    /** The next number; a rolled-back transaction gives it back. */
    String next(Series series, String countyOrg, int year);
}
