package org.bangyuan.engine.medical;

import static org.bangyuan.engine.medical.MedicalAssistance.SECTION;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.Optional;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.SectionRule;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.PremiumFacts;
import org.bangyuan.engine.facts.PremiumResult;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Money;

/**
 * 缴费补助: a veteran in a dibao household or one on the edge who joins the supplementary insurance may
 * be given a share of the premium, by the county's rules; without a rate a person decides.
 */
@ApplicationScoped
public class PremiumSubsidy implements SectionRule<PremiumFacts, PremiumResult> {
    @Override
    public AssistanceType type() {
        return AssistanceType.MEDICAL;
    }

    @Override
    public Class<PremiumFacts> factsType() {
        return PremiumFacts.class;
    }

    @Override
    public Determination<PremiumResult> assess(PremiumFacts facts, Standards standards) {
        Explanation why = new Explanation();
        boolean covered =
                facts.veteran()
                        && (facts.household() == RegisterKind.DIBAO
                                || facts.household() == RegisterKind.DIBAO_EDGE);
        if (!covered) {
            why.because(SECTION, "medical.premium-not-covered");
            return why.notEntitled(new PremiumResult(Money.ZERO));
        }
        ParameterName name =
                facts.household() == RegisterKind.DIBAO
                        ? ParameterNames.MED_PREMIUM_RATE_DIBAO
                        : ParameterNames.MED_PREMIUM_RATE_EDGE;
        Optional<ParameterValue> rate = standards.find(name, facts.area(), facts.paidOn());
        if (rate.isEmpty()) {
            why.because(SECTION, "medical.premium-open", facts.premium());
            return why.discretionary(new PremiumResult(null));
        }
        Money subsidy = facts.premium().times(rate.get().rate(), RoundingMode.HALF_UP);
        why.using(
                rate.get(),
                SECTION,
                "medical.premium",
                facts.premium(),
                rate.get().value(),
                subsidy);
        return why.entitled(subsidy, new PremiumResult(subsidy));
    }
}
