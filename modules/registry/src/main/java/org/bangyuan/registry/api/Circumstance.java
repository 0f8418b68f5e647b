package org.bangyuan.registry.api;

import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.kernel.Money;

/**
 * 情况: what one of the simple facts about a person says during its period. Text that is not known is
 * empty, never null.
 */
public sealed interface Circumstance {
    /** Which fact of the registry this is. */
    FactKind kind();

    /**
     * 残疾.
     *
     * @param grade 1 (the gravest) to 4
     * @param certificate number of the 残疾人证
     */
    record Disability(DisabilityCategory category, int grade, String certificate)
            implements Circumstance {
        @Override
        public FactKind kind() {
            return FactKind.DISABILITY;
        }
    }

    /** 残疾类别. */
    enum DisabilityCategory {
        VISUAL,
        HEARING,
        SPEECH,
        PHYSICAL,
        INTELLECTUAL,
        MENTAL,
        MULTIPLE
    }

    /** 就业困难人员, as the department of human resources has found (四(五)). */
    record EmploymentDifficulty(DifficultyCategory category, String certificate)
            implements Circumstance {
        @Override
        public FactKind kind() {
            return FactKind.EMPLOYMENT_DIFFICULTY;
        }
    }

    /** 就业困难类别. */
    enum DifficultyCategory {
        /** 大龄失业人员. */
        OLDER,
        /** 残疾人员. */
        DISABLED,
        /** 低保家庭成员. */
        MINIMUM_LIVING,
        /** 零就业家庭成员. */
        ZERO_EMPLOYMENT,
        /** 失地农民. */
        LAND_LOST,
        /** 长期失业人员. */
        LONG_UNEMPLOYED,
        OTHER
    }

    /**
     * 住房鉴定 of the dwelling the person lives in (四(三)).
     *
     * @param grade A to D
     * @param only 现唯一住房
     */
    record Dwelling(HousingFacts.Grade grade, boolean only, String appraiser, String report)
            implements Circumstance {
        @Override
        public FactKind kind() {
            return FactKind.DWELLING;
        }
    }

    /**
     * 就学 (四(四)).
     *
     * @param schoolYear the year in which it begins: 2024 is 2024–2025
     */
    record Schooling(EducationFacts.Stage stage, int schoolYear, String school)
            implements Circumstance {
        @Override
        public FactKind kind() {
            return FactKind.SCHOOLING;
        }
    }

    /** 县级以上表彰奖励 (四(六)); its day is the first of the period. */
    record Commendation(CommendationFacts.Level level, String organ, String document)
            implements Circumstance {
        @Override
        public FactKind kind() {
            return FactKind.COMMENDATION;
        }
    }

    /**
     * 已享受其他部门待遇.
     *
     * @param amount of each month of the period, or of its one day; null in kind or where unknown
     * @param department that gives it
     */
    record BenefitReceived(Benefit benefit, Money amount, String department)
            implements Circumstance {
        @Override
        public FactKind kind() {
            return FactKind.BENEFIT;
        }
    }

    /** 待遇类型, after the sections of 四. */
    enum Benefit {
        /** 生活补助 (四(一)). */
        LIVING_TOP_UP,
        /** 医疗援助 (四(二)). */
        MEDICAL_AID,
        /** 补充医疗保险缴费补助 (四(二)). */
        PREMIUM_SUBSIDY,
        /** 危房改造 (四(三)). */
        DWELLING_REPAIR,
        /** 公租房 (四(三)). */
        PUBLIC_RENTAL,
        /** 就学资助 (四(四)). */
        EDUCATION_AID,
        /** 社会保险补贴 (四(五)). */
        INSURANCE_SUBSIDY,
        /** 公益性岗位 (四(五)). */
        WELFARE_POST,
        /** 临时救助 (四(六)). */
        TEMPORARY_RELIEF,
        /** 社会化援助 (四(七)). */
        SOCIAL_SERVICE,
        OTHER
    }
}
