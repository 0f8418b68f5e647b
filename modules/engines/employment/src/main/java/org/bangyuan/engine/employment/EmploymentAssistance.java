package org.bangyuan.engine.employment;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.EmploymentFacts;
import org.bangyuan.engine.facts.EmploymentFacts.EmployerSubsidy;
import org.bangyuan.engine.facts.EmploymentFacts.FlexibleWork;
import org.bangyuan.engine.facts.EmploymentFacts.PublicWelfarePost;
import org.bangyuan.engine.facts.EmploymentFacts.SelfEmployment;
import org.bangyuan.engine.facts.EmploymentFacts.Services;
import org.bangyuan.engine.facts.EmploymentResult;
import org.bangyuan.engine.facts.EmploymentResult.Handling;
import org.bangyuan.engine.facts.EmploymentResult.Handling.Outcome;
import org.bangyuan.engine.facts.EmploymentResult.PostCheck;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 四(五): the text gives one formula, two thirds of the contributions of a veteran in flexible work;
 * a full-time public-welfare post must not pay less than the minimum wage; the rest is services, or
 * goes to the department of human resources, and the employer's subsidy to an enterprise.
 */
@ApplicationScoped
public class EmploymentAssistance implements AssistanceEngine<EmploymentFacts, EmploymentResult> {
    static final Citation SECTION = measure("四(五)");
    private static final Citation CHANNEL = measure("五-渠道");

    @Override
    public AssistanceType type() {
        return AssistanceType.EMPLOYMENT;
    }

    @Override
    public Class<EmploymentFacts> factsType() {
        return EmploymentFacts.class;
    }

    @Override
    public String version() {
        return "employment-1";
    }

    @Override
    public Determination<EmploymentResult> assess(EmploymentFacts facts, Standards standards) {
        Explanation why = new Explanation();
        if (facts instanceof FlexibleWork work) {
            return FlexibleWorkSubsidy.assess(work, standards, why);
        }
        if (facts instanceof PublicWelfarePost post) {
            return post(post, standards, why);
        }
        if (facts instanceof Services services) {
            boolean covered = services.veteran() && services.willing() && services.able();
            why.because(
                    SECTION, covered ? "employment.services" : "employment.services-not-covered");
            return handled(covered, Outcome.PROVIDE, why);
        }
        if (facts instanceof SelfEmployment self) {
            boolean covered = isDibaoOrEdge(self.household()) && self.unemployed();
            why.because(
                    SECTION,
                    covered ? "employment.self-employment" : "employment.self-not-covered");
            return handled(covered, Outcome.REFER_HUMAN_RESOURCES, why);
        }
        return employer((EmployerSubsidy) facts, why);
    }

    private static boolean isDibaoOrEdge(RegisterKind household) {
        return household == RegisterKind.DIBAO || household == RegisterKind.DIBAO_EDGE;
    }

    private static Determination<EmploymentResult> handled(
            boolean covered, Outcome outcome, Explanation why) {
        if (!covered) {
            return why.notEntitled(new Handling(Outcome.NOT_COVERED, null));
        }
        if (outcome == Outcome.PROVIDE) {
            return why.entitled(Money.ZERO, new Handling(outcome, null));
        }
        why.because(CHANNEL, "employment.channel");
        return why.discretionary(new Handling(outcome, null));
    }

    private static Determination<EmploymentResult> post(
            PublicWelfarePost post, Standards standards, Explanation why) {
        boolean eligible =
                isDibaoOrEdge(post.household()) && post.ableToWork() && post.withoutWork();
        why.because(SECTION, eligible ? "employment.post" : "employment.post-not-covered");
        Money shortfall = Money.ZERO;
        if (post.fullTime() && post.wage() != null) {
            shortfall = shortfall(post, standards, why);
        } else {
            why.because(SECTION, "employment.wage-not-checked");
        }
        PostCheck check = new PostCheck(eligible, shortfall);
        return eligible && shortfall.isZero()
                ? why.entitled(Money.ZERO, check)
                : why.notEntitled(check);
    }

    private static Money shortfall(PublicWelfarePost post, Standards standards, Explanation why) {
        LocalDate day = LawError.requireFact(post.month(), "month").atDay(1);
        ParameterValue minimum =
                standards.get(
                        ParameterNames.MINIMUM_WAGE_MONTHLY,
                        LawError.requireFact(post.area(), "area"),
                        day);
        Money shortfall = minimum.money().minus(post.wage()).orZeroIfNegative();
        why.using(
                minimum,
                SECTION,
                shortfall.isZero() ? "employment.wage-sufficient" : "employment.wage-too-low",
                post.wage(),
                minimum.money(),
                shortfall);
        return shortfall;
    }

    private static Determination<EmploymentResult> employer(
            EmployerSubsidy facts, Explanation why) {
        LawError.requireFact(facts.employer(), "employer");
        boolean covered = facts.veteran() && facts.hardToEmploy() && facts.inHardship();
        if (!covered) {
            why.because(SECTION, "employment.employer-not-covered");
            return why.notEntitled(new Handling(Outcome.NOT_COVERED, null));
        }
        why.because(SECTION, "employment.employer", facts.employer().code());
        why.because(CHANNEL, "employment.channel");
        return why.discretionary(new Handling(Outcome.REFER_HUMAN_RESOURCES, facts.employer()));
    }
}
