package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import org.bangyuan.kernel.Money;

/**
 * What a visit (走访) found out about a household's means.
 *
 * @param visitedOn day of the visit
 * @param monthlyIncome of all members together, as they told it
 */
public record SeenAtHome(LocalDate visitedOn, Money monthlyIncome) {}
