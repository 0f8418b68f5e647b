package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import org.bangyuan.kernel.Money;

/**
 * What visits (走访) to a household found out.
 *
 * @param visitedOn day of the newest
 * @param nextOn by when it said to come again
 * @param monthlyIncome of all members together, as they told it last; null if never asked
 * @param askedOn day on which they told it, or null
 */
public record SeenAtHome(
        LocalDate visitedOn, LocalDate nextOn, Money monthlyIncome, LocalDate askedOn) {}
