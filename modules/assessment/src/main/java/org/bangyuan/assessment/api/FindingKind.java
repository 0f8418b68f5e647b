package org.bangyuan.assessment.api;

import static org.bangyuan.assessment.api.FindingTheme.CONTRADICTION;
import static org.bangyuan.assessment.api.FindingTheme.SOON;
import static org.bangyuan.assessment.api.FindingTheme.UNCLAIMED;
import static org.bangyuan.assessment.api.FindingTheme.UNDUE;
import static org.bangyuan.assessment.api.FindingTheme.VISIT;

import java.util.Arrays;
import java.util.List;

/** What can be found about a person or a household, and whose work it is to look into it. */
public enum FindingKind {
    /** 低保家庭中的退役军人未领生活补助 (四(一)). */
    LIVING_UNCLAIMED(UNCLAIMED, Desk.TOWN, Severity.HIGH),
    /** 人均收入低于标准而未在册: to be referred to civil affairs (四(一), EX-L19). */
    LIKELY_DIBAO(UNCLAIMED, Desk.TOWN, Severity.MEDIUM),
    /** 有缴费补助政策而未领 (四(二)). */
    PREMIUM_UNCLAIMED(UNCLAIMED, Desk.TOWN, Severity.LOW),
    /** 唯一住房为危房而未列入改造 (四(三)). */
    DWELLING_UNREPAIRED(UNCLAIMED, Desk.TOWN, Severity.HIGH),
    /** 困难退役军人子女、烈军属子女在学而无资助记录 (四(四)). */
    SCHOOLING_UNAIDED(UNCLAIMED, Desk.TOWN, Severity.LOW),
    /** 就业困难而无就业援助记录 (四(五)). */
    WORK_UNAIDED(UNCLAIMED, Desk.TOWN, Severity.LOW),
    /** 已不符合条件仍领生活补助 (四(一)). */
    LIVING_UNDUE(UNDUE, Desk.COUNTY, Severity.HIGH),
    /** 有不予援助情形仍在领待遇 (三(二)). */
    EXCLUDED_DRAWS(UNDUE, Desk.COUNTY, Severity.HIGH),
    /** 灵活就业社保补贴超过期限 (四(五)). */
    SUBSIDY_OVERDRAWN(UNDUE, Desk.COUNTY, Severity.MEDIUM),
    /** 死亡后仍发放 (六(四)). */
    DEAD_PAID(CONTRADICTION, Desk.COUNTY, Severity.HIGH),
    /** 死亡后仍在册 (四(一)). */
    DEAD_ON_REGISTER(CONTRADICTION, Desk.TOWN, Severity.MEDIUM),
    /** 几人共用一个收款账户 (六(四)). */
    ACCOUNT_SHARED(CONTRADICTION, Desk.COUNTY, Severity.MEDIUM),
    /** 两地同时在册 (四(一)). */
    TWO_COUNTIES(CONTRADICTION, Desk.COUNTY, Severity.HIGH),
    /** 同户成员在册情况不一致 (四(一)). */
    HOUSEHOLD_MISMATCH(CONTRADICTION, Desk.TOWN, Severity.MEDIUM),
    /** 户内没有户主，或不止一个. */
    HEAD_MISMATCH(CONTRADICTION, Desk.TOWN, Severity.LOW),
    /** 身份与其他信息不符 (三). */
    IDENTITY_MISMATCH(CONTRADICTION, Desk.TOWN, Severity.MEDIUM),
    /** 子女将满18周岁 (三). */
    TURNS_EIGHTEEN(SOON, Desk.TOWN, Severity.LOW),
    /** 社保补贴期限将满 (四(五)). */
    SUBSIDY_ENDS(SOON, Desk.TOWN, Severity.LOW),
    /** 在册即将到期 (四(一)). */
    REGISTER_LAPSES(SOON, Desk.TOWN, Severity.MEDIUM),
    /** 定期抚恤等身份即将到期 (三). */
    PENSION_ENDS(SOON, Desk.TOWN, Severity.MEDIUM),
    /** 走访到期 (六(二)). */
    VISIT_DUE(VISIT, Desk.TOWN, Severity.LOW);

    /** Whose to-do it is. */
    public enum Desk {
        /** 乡镇（街道）、村（社区）服务站; where there is none, the county. */
        TOWN,
        /** 县级退役军人事务局. */
        COUNTY
    }

    /** How much hangs on it: order of the lists. */
    public enum Severity {
        /** Money that is wrongly paid or withheld each month, or danger. */
        HIGH,
        MEDIUM,
        LOW;

        public String key() {
            return "assessment.severity." + name();
        }
    }

    private final FindingTheme theme;
    private final Desk desk;
    private final Severity severity;

    FindingKind(FindingTheme theme, Desk desk, Severity severity) {
        this.theme = theme;
        this.desk = desk;
        this.severity = severity;
    }

    public FindingTheme theme() {
        return theme;
    }

    public Desk desk() {
        return desk;
    }

    public Severity severity() {
        return severity;
    }

    public String key() {
        return "assessment.kind." + name();
    }

    /** Key of the sentence that says what to do about it. */
    public String adviceKey() {
        return "assessment.advice." + name();
    }

    public static List<FindingKind> of(FindingTheme theme) {
        return Arrays.stream(values()).filter(kind -> kind.theme == theme).toList();
    }
}
