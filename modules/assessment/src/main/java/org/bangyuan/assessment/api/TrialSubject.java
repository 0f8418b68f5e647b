package org.bangyuan.assessment.api;

import org.bangyuan.kernel.Citation;

/** What a trial asks about: eligibility and the seven types. */
public enum TrialSubject {
    ELIGIBILITY("三"),
    LIVING("四(一)"),
    MEDICAL("四(二)"),
    HOUSING("四(三)"),
    EDUCATION("四(四)"),
    EMPLOYMENT("四(五)"),
    TEMPORARY("四(六)"),
    SOCIAL("四(七)");

    private final Citation section;

    TrialSubject(String clause) {
        this.section = Citation.measure(clause);
    }

    public Citation section() {
        return section;
    }
}
