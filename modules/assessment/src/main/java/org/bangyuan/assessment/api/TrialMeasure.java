package org.bangyuan.assessment.api;

import java.util.Arrays;
import java.util.List;

/**
 * What of a subject a trial asks about: each has its own facts, and a subject of the scenarios that
 * takes them. Texts are {@code assessment.term.NAME}.
 */
public enum TrialMeasure {
    /** 三. */
    ELIGIBILITY(TrialSubject.ELIGIBILITY, "eligibility"),
    /** 生活补助. */
    LIVING(TrialSubject.LIVING, "living"),
    /** 医疗费用援助. */
    BILLS(TrialSubject.MEDICAL, "medical"),
    /** 缴费补助 of the supplementary insurance. */
    PREMIUM(TrialSubject.MEDICAL, "premium"),
    /** 农村困难家庭危房改造. */
    RURAL_DILAPIDATED(TrialSubject.HOUSING, "housing"),
    /** 公租房. */
    PUBLIC_RENTAL(TrialSubject.HOUSING, "housing"),
    /** 公租房轮候. */
    PUBLIC_RENTAL_QUEUE(TrialSubject.HOUSING, "housing"),
    /** 四(四). */
    EDUCATION(TrialSubject.EDUCATION, "education"),
    /** 灵活就业社会保险补贴. */
    FLEXIBLE_WORK(TrialSubject.EMPLOYMENT, "employment"),
    /** 公益性岗位. */
    PUBLIC_WELFARE_POST(TrialSubject.EMPLOYMENT, "public_welfare_post"),
    /** 就业服务. */
    EMPLOYMENT_SERVICES(TrialSubject.EMPLOYMENT, "employment_services"),
    /** 自主就创业. */
    SELF_EMPLOYMENT(TrialSubject.EMPLOYMENT, "self_employment"),
    /** 用人单位社保补贴. */
    EMPLOYER_SUBSIDY(TrialSubject.EMPLOYMENT, "employer_subsidy"),
    /** 遭遇事件的一次性援助. */
    EVENT(TrialSubject.TEMPORARY, "temporary"),
    /** 表彰奖励获得者 and those whom the county has named. */
    COMMENDATION(TrialSubject.TEMPORARY, "commendation"),
    /** 四(七). */
    SOCIAL(TrialSubject.SOCIAL, "social");

    private final TrialSubject subject;
    private final String scenario;

    TrialMeasure(TrialSubject subject, String scenario) {
        this.subject = subject;
        this.scenario = scenario;
    }

    public TrialSubject subject() {
        return subject;
    }

    /** Key of the scenarios' subject. */
    public String scenario() {
        return scenario;
    }

    /** The measures of a subject, the one that a new trial begins with first. */
    public static List<TrialMeasure> of(TrialSubject subject) {
        return Arrays.stream(values()).filter(each -> each.subject == subject).toList();
    }

    /** The one of that name, or the first of the subject. */
    public static TrialMeasure of(TrialSubject subject, String name) {
        List<TrialMeasure> measures = of(subject);
        return measures.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(measures.get(0));
    }
}
