package org.bangyuan.engine;

import org.bangyuan.kernel.Citation;

/** 援助类型: the seven kinds of assistance, one engine each. */
public enum AssistanceType {
    /** 生活援助, 四(一): the monthly top-up of a veteran in a dibao household. */
    LIVING("四(一)"),
    /** 医疗援助, 四(二): half of what is left of compliant costs, under a yearly ceiling. */
    MEDICAL("四(二)"),
    /** 住房援助, 四(三): referral of dangerous dwellings, priority in public rental housing. */
    HOUSING("四(三)"),
    /** 教育援助, 四(四): referral of pupils and students, local supplement at discretion. */
    EDUCATION("四(四)"),
    /** 就业援助, 四(五): two thirds of contributions, public-welfare posts, services. */
    EMPLOYMENT("四(五)"),
    /** 临时援助, 四(六): one-off grants after an event. */
    TEMPORARY("四(六)"),
    /** 社会化援助, 四(七): services of charities, organisations and enterprises. */
    SOCIAL("四(七)");

    private final Citation section;

    AssistanceType(String clause) {
        this.section = Citation.measure(clause);
    }

    /** The section of the measure that the type carries out. */
    public Citation section() {
        return section;
    }
}
