package org.bangyuan.engine;

import static org.bangyuan.engine.ParameterName.Unit.BOOLEAN;
import static org.bangyuan.engine.ParameterName.Unit.DAYS;
import static org.bangyuan.engine.ParameterName.Unit.MONTHS;
import static org.bangyuan.engine.ParameterName.Unit.MULTIPLE;
import static org.bangyuan.engine.ParameterName.Unit.RATE;
import static org.bangyuan.engine.ParameterName.Unit.SUBJECT;
import static org.bangyuan.engine.ParameterName.Unit.WORKING_DAYS;
import static org.bangyuan.engine.ParameterName.Unit.YEARS;
import static org.bangyuan.engine.ParameterName.Unit.YUAN;
import static org.bangyuan.engine.ParameterName.Unit.YUAN_PER_MONTH;
import static org.bangyuan.engine.ParameterName.Unit.YUAN_PER_YEAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parameters that the engines and the procedure read, each with its unit, its clause and the
 * limits that the text sets. Keys are those of the built-in series.
 */
public final class ParameterNames {
    /** 当地最低生活保障标准, yuan a month for one person. */
    public static final ParameterName DIBAO_STANDARD_MONTHLY =
            ParameterName.open("dibao_standard_monthly", YUAN_PER_MONTH, "四(一)");

    /** 生活补助比例: share of the standard; a county may give more than 10%, never less. */
    public static final ParameterName LIVING_RATE =
            ParameterName.atLeast("living.rate", RATE, "四(一)", "0.10");

    /** 不低于10%: the floor itself. */
    public static final ParameterName LIVING_RATE_FLOOR =
            ParameterName.fixed("living.rate.floor", RATE, "四(一)", "0.10");

    /** 有条件的地区可统筹纳入: whether the county tops up households on the edge of dibao. */
    public static final ParameterName LIVING_EDGE_ENABLED =
            ParameterName.open("living.edge.enabled", BOOLEAN, "四(一)");

    /** The rate for households on the edge; the floor does not bind it. */
    public static final ParameterName LIVING_EDGE_RATE =
            ParameterName.open("living.edge.rate", RATE, "四(一)");

    /** 剩余自负合规医疗费用的50%. */
    public static final ParameterName MED_RATE =
            ParameterName.fixed("med.rate", RATE, "四(二)", "0.50");

    /** 不设起付线. */
    public static final ParameterName MED_DEDUCTIBLE =
            ParameterName.fixed("med.deductible", YUAN, "四(二)", "0");

    /** 封顶线为上年度当地居民人均消费支出的50%. */
    public static final ParameterName MED_CAP_RATIO =
            ParameterName.fixed("med.cap_ratio_of_prev_year_consumption", RATE, "四(二)", "0.50");

    /** 居民人均消费支出 of all residents, yuan a year. */
    public static final ParameterName CONSUMPTION_PER_CAPITA =
            ParameterName.open("consumption_per_capita_all", YUAN_PER_YEAR, "四(二)");

    /** Whether the county gives medical assistance to veterans in 特困供养 too. */
    public static final ParameterName MED_TEKUN_ENABLED =
            ParameterName.open("med.tekun.enabled", BOOLEAN, "四(二)");

    /** 缴费补助 of the supplementary insurance, share of the premium in a dibao household. */
    public static final ParameterName MED_PREMIUM_RATE_DIBAO =
            ParameterName.open("med.premium.rate.dibao", RATE, "四(二)");

    /** 缴费补助 of the supplementary insurance, share of the premium in a household on the edge. */
    public static final ParameterName MED_PREMIUM_RATE_EDGE =
            ParameterName.open("med.premium.rate.edge", RATE, "四(二)");

    /** 实际缴纳社会保险费三分之二. */
    public static final ParameterName EMP_FLEX_RATIO =
            ParameterName.fixed("emp.flex.subsidy_ratio", RATE, "四(五)", "2/3");

    /** 补贴期限不超过3年, in months that were used. */
    public static final ParameterName EMP_FLEX_TERM_MONTHS =
            ParameterName.atMost("emp.flex.term_months", MONTHS, "四(五)", "36");

    /** 距退休年龄不足5年. */
    public static final ParameterName EMP_FLEX_EXTENSION_YEARS =
            ParameterName.fixed("emp.flex.extension_threshold_years", YEARS, "四(五)", "5");

    /** 当地最低工资标准, yuan a month. */
    public static final ParameterName MINIMUM_WAGE_MONTHLY =
            ParameterName.open("minimum_wage_monthly", YUAN_PER_MONTH, "四(五)");

    /** Soft ceiling of a temporary grant, in monthly standards for each person. */
    public static final ParameterName TEMP_SINGLE_CAP_MULTIPLE =
            ParameterName.open("temp.single_cap_multiple", MULTIPLE, "四(六)");

    /** How far back a served sentence counts; without a value the county weighs it. */
    public static final ParameterName EXCL_CRIME_LOOKBACK_MONTHS =
            ParameterName.open("excl.crime.lookback_months", MONTHS, "三(二)1");

    /** 乡镇审核: five working days. */
    public static final ParameterName PROC_TOWN_REVIEW_WORKDAYS =
            ParameterName.fixed("proc.town_review.workdays", WORKING_DAYS, "五2", "5");

    /** 县级审批: five working days. */
    public static final ParameterName PROC_COUNTY_APPROVAL_WORKDAYS =
            ParameterName.fixed("proc.county_approval.workdays", WORKING_DAYS, "五3", "5");

    /** 补正期限. */
    public static final ParameterName SUPPLEMENT_PERIOD_WORKDAYS =
            ParameterName.open("supplement.period_workdays", WORKING_DAYS, "五1");

    /** 事后再补齐: how soon the papers of an advance are due. */
    public static final ParameterName EMER_PAPERWORK_DUE_WORKDAYS =
            ParameterName.open("emer.paperwork_due_workdays", WORKING_DAYS, "五-紧急");

    /** 先行帮扶: the most that may be advanced at once. */
    public static final ParameterName EMER_SINGLE_CAP =
            ParameterName.open("emer.single_cap", YUAN, "五-紧急");

    /** 申请复核期限, calendar days. */
    public static final ParameterName REVIEW_FILING_DAYS =
            ParameterName.open("review.filing_days", DAYS, "五3");

    /** 复核决定期限, working days. */
    public static final ParameterName REVIEW_DECISION_WORKDAYS =
            ParameterName.open("review.decision_workdays", WORKING_DAYS, "五3");

    /** 公布期, calendar days. */
    public static final ParameterName PUBLICITY_DAYS =
            ParameterName.open("publicity.days", DAYS, "五3");

    /** 动态管理: how often a running grant is looked at again. */
    public static final ParameterName REVIEW_ANNUAL_RECHECK_MONTHS =
            ParameterName.open("review.annual_recheck_months", MONTHS, "六(二)");

    /** 走访计划: how often a household on record is visited (六(二) 认真排摸). */
    public static final ParameterName VISIT_PLAN_MONTHS =
            ParameterName.open("visit.plan_months", MONTHS, "六(二)");

    /** 变化预警: how many days ahead a change is announced (六(二) 及时有序做好动态调整). */
    public static final ParameterName FIND_AHEAD_DAYS =
            ParameterName.open("find.ahead_days", DAYS, "六(二)");

    /** 收款账号变更提示: how many days a changed account is marked, calendar days. */
    public static final ParameterName ACCOUNT_RECENT_DAYS =
            ParameterName.open("account.recent_days", DAYS, "六(二)");

    /** 其他优抚支出: 四(一) names the subject of 生活补助; its code is looked up. */
    public static final ParameterName BUDGET_SUBJECT_LIVING =
            ParameterName.open("budget.subject.living", SUBJECT, "四(一)");

    /** 预算科目 of 医疗援助; the text names none, the county's finance bureau sets it. */
    public static final ParameterName BUDGET_SUBJECT_MEDICAL =
            ParameterName.open("budget.subject.medical", SUBJECT, "六(二)");

    /** 预算科目 of 住房援助. */
    public static final ParameterName BUDGET_SUBJECT_HOUSING =
            ParameterName.open("budget.subject.housing", SUBJECT, "六(二)");

    /** 预算科目 of 教育援助. */
    public static final ParameterName BUDGET_SUBJECT_EDUCATION =
            ParameterName.open("budget.subject.education", SUBJECT, "六(二)");

    /** 预算科目 of 就业援助. */
    public static final ParameterName BUDGET_SUBJECT_EMPLOYMENT =
            ParameterName.open("budget.subject.employment", SUBJECT, "六(二)");

    /** 预算科目 of 临时援助. */
    public static final ParameterName BUDGET_SUBJECT_TEMPORARY =
            ParameterName.open("budget.subject.temporary", SUBJECT, "六(二)");

    /** 预算科目 of 社会化援助. */
    public static final ParameterName BUDGET_SUBJECT_SOCIAL =
            ParameterName.open("budget.subject.social", SUBJECT, "六(二)");

    private static final List<ParameterName> ALL =
            List.of(
                    DIBAO_STANDARD_MONTHLY,
                    LIVING_RATE,
                    LIVING_RATE_FLOOR,
                    LIVING_EDGE_ENABLED,
                    LIVING_EDGE_RATE,
                    MED_RATE,
                    MED_DEDUCTIBLE,
                    MED_CAP_RATIO,
                    CONSUMPTION_PER_CAPITA,
                    MED_TEKUN_ENABLED,
                    MED_PREMIUM_RATE_DIBAO,
                    MED_PREMIUM_RATE_EDGE,
                    EMP_FLEX_RATIO,
                    EMP_FLEX_TERM_MONTHS,
                    EMP_FLEX_EXTENSION_YEARS,
                    MINIMUM_WAGE_MONTHLY,
                    TEMP_SINGLE_CAP_MULTIPLE,
                    EXCL_CRIME_LOOKBACK_MONTHS,
                    PROC_TOWN_REVIEW_WORKDAYS,
                    PROC_COUNTY_APPROVAL_WORKDAYS,
                    SUPPLEMENT_PERIOD_WORKDAYS,
                    EMER_PAPERWORK_DUE_WORKDAYS,
                    EMER_SINGLE_CAP,
                    REVIEW_FILING_DAYS,
                    REVIEW_DECISION_WORKDAYS,
                    PUBLICITY_DAYS,
                    REVIEW_ANNUAL_RECHECK_MONTHS,
                    VISIT_PLAN_MONTHS,
                    FIND_AHEAD_DAYS,
                    ACCOUNT_RECENT_DAYS,
                    BUDGET_SUBJECT_LIVING,
                    BUDGET_SUBJECT_MEDICAL,
                    BUDGET_SUBJECT_HOUSING,
                    BUDGET_SUBJECT_EDUCATION,
                    BUDGET_SUBJECT_EMPLOYMENT,
                    BUDGET_SUBJECT_TEMPORARY,
                    BUDGET_SUBJECT_SOCIAL);

    private static final Map<String, ParameterName> BY_KEY =
            ALL.stream().collect(Collectors.toMap(ParameterName::key, Function.identity()));

    private ParameterNames() {}

    /** Every parameter that the law reads, in the order of the regulation's sections. */
    public static List<ParameterName> all() {
        return ALL;
    }

    /** 预算科目 that the kind of assistance is booked to (六(二)). */
    public static ParameterName budgetSubject(AssistanceType type) {
        return switch (type) {
            case LIVING -> BUDGET_SUBJECT_LIVING;
            case MEDICAL -> BUDGET_SUBJECT_MEDICAL;
            case HOUSING -> BUDGET_SUBJECT_HOUSING;
            case EDUCATION -> BUDGET_SUBJECT_EDUCATION;
            case EMPLOYMENT -> BUDGET_SUBJECT_EMPLOYMENT;
            case TEMPORARY -> BUDGET_SUBJECT_TEMPORARY;
            case SOCIAL -> BUDGET_SUBJECT_SOCIAL;
        };
    }

    public static Optional<ParameterName> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
