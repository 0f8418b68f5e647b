package org.bangyuan.engine.facts;

import java.time.LocalDate;
import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/**
 * 缴费补助 of the supplementary insurance that the government guides (四(二)), for one person and year.
 *
 * @param veteran the subsidy is for veterans alone
 * @param household register that the household is on, or null
 * @param premium of the year
 * @param paidOn day of payment
 * @param area whose rates apply
 */
public record PremiumFacts(
        boolean veteran, RegisterKind household, Money premium, LocalDate paidOn, AreaCode area) {
    public PremiumFacts {
        LawError.requireFact(premium, "premium");
        LawError.requireFact(paidOn, "paid_on");
        LawError.requireFact(area, "area");
    }
}
