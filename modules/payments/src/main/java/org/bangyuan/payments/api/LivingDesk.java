package org.bangyuan.payments.api;

import jakarta.ejb.Local;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.LineKind;
import org.bangyuan.payments.api.PaymentDesk.LineView;

/**
 * 生活补助核定 (四(一)): a county officer enters what one veteran gets for one month, line by line; the
 * amount of the month is the engine's and never typed. From here a line goes the way of every
 * other: a maker lists it, a checker releases it (SD-5), and the officer is neither.
 */
@Local
public interface LivingDesk {
    /** A sentence of the engine with its clause, in both languages. */
    record Reason(String clause, String chinese, String english) {}

    /**
     * What the month comes to.
     *
     * @param due of the month, by 四(一); zero where nothing is due in this county
     * @param lines what has been entered for the person, the latest month first
     */
    record Sheet(
            UUID person,
            String name,
            String maskedId,
            YearMonth month,
            Money due,
            List<Reason> reasons,
            List<LineView> lines) {}

    /**
     * A line.
     *
     * @param month yyyy-MM
     * @param yuan only for {@link LineKind#ARREARS} and {@link LineKind#DEDUCTION}, always positive
     * @param reference 依据文号, at most 40 characters
     * @param reason only for those two, at least ten characters
     */
    record EnterLiving(
            UUID person,
            String month,
            LineKind kind,
            String yuan,
            String reference,
            String reason) {}

    /**
     * COUNTY_OFFICER.
     *
     * @param month yyyy-MM; empty for this month
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND outside the jurisdiction; INVALID on
     *     {@code month}
     */
    Sheet sheet(UUID person, String month);

    /**
     * COUNTY_OFFICER.
     *
     * @return the pending line
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN {@code
     *     payments.living-not-due} (四(一)); CONFLICT {@code payments.living-entered} where the month
     *     has been granted to the person before
     */
    UUID enter(EnterLiving command);
}
