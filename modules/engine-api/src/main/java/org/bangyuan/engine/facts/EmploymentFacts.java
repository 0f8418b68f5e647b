package org.bangyuan.engine.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.RetirementCategory;
import org.bangyuan.kernel.UnifiedSocialCreditCode;

/** What 四(五) is asked about: one of its five kinds of help. */
public sealed interface EmploymentFacts {
    /**
     * 灵活就业社会保险补贴: two thirds of the contributions of a veteran in hardship who is hard to employ
     * and flexibly employed.
     *
     * @param category 退休类别 as recorded
     * @param born date of birth
     * @param approvedOn 初次核定, day of the first approval
     * @param area whose standards apply
     * @param contributions what was paid, in any order
     */
    record FlexibleWork(
            RetirementCategory category,
            LocalDate born,
            LocalDate approvedOn,
            AreaCode area,
            List<Contribution> contributions)
            implements EmploymentFacts {
        public FlexibleWork {
            LawError.requireFact(category, "person.category");
            LawError.requireFact(born, "person.born");
            LawError.requireFact(approvedOn, "approved_on");
            LawError.requireFact(area, "area");
            contributions = List.copyOf(LawError.requireFact(contributions, "contributions"));
        }
    }

    /**
     * Contributions of equal months, by the month that they belong to and not the day of payment.
     *
     * @param first first month
     * @param last last month
     * @param paid in each month
     * @param refunded in each month
     */
    record Contribution(YearMonth first, YearMonth last, Money paid, Money refunded) {
        public Contribution {
            LawError.requireFact(first, "contributions.months");
            LawError.requireFact(last, "contributions.months");
            LawError.requireFact(paid, "contributions.paid");
            refunded = refunded == null ? Money.ZERO : refunded;
            if (last.isBefore(first)) {
                throw new LawError(LawError.PERIOD_REVERSED, "contributions.months", first, last);
            }
        }
    }

    /**
     * 公益性岗位: a post for a member, veteran or not, of a dibao household or one on the edge.
     *
     * @param household register that the household is on, or null
     * @param ableToWork 有劳动能力
     * @param withoutWork 无法通过市场就业
     * @param fullTime 全日制; part-time posts have no monthly minimum
     * @param wage monthly wage, or null before it is agreed
     * @param month for which the wage is checked; null without a wage
     * @param area whose minimum wage applies
     */
    record PublicWelfarePost(
            RegisterKind household,
            boolean ableToWork,
            boolean withoutWork,
            boolean fullTime,
            Money wage,
            YearMonth month,
            AreaCode area)
            implements EmploymentFacts {}

    /**
     * 就业服务: free services to a discharged veteran who wants to be trained and can; no hardship is
     * asked for.
     *
     * @param veteran 退出现役的退役军人
     * @param willing 有培训意愿
     * @param able 能够正常参加技能培训
     */
    record Services(boolean veteran, boolean willing, boolean able) implements EmploymentFacts {}

    /**
     * 自主就创业: self-employment of somebody to be helped into work (就业救助对象).
     *
     * @param household register that the household is on, or null
     * @param unemployed of working age and without work
     */
    record SelfEmployment(RegisterKind household, boolean unemployed) implements EmploymentFacts {}

    /**
     * 用人单位社保补贴: an enterprise hires a veteran in hardship who is hard to employ.
     *
     * @param employer the payee
     * @param veteran the person hired is a veteran
     * @param hardToEmploy 就业困难人员, found by the department of human resources
     * @param inHardship 生活困难
     */
    record EmployerSubsidy(
            UnifiedSocialCreditCode employer,
            boolean veteran,
            boolean hardToEmploy,
            boolean inHardship)
            implements EmploymentFacts {}
}
