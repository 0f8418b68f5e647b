package org.bangyuan.engine.facts;

import java.util.Optional;
import org.bangyuan.kernel.Money;

/**
 * What the county gives towards the premium.
 *
 * @param subsidy null where the county has set no rate: a person decides
 */
public record PremiumResult(Money subsidy) {
    public Optional<Money> subsidyIfSet() {
        return Optional.ofNullable(subsidy);
    }
}
