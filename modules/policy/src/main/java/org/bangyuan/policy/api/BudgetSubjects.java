package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 预算科目 (六(二)): to which subject of the budget a kind of assistance is booked. 四(一) names one for
 * 生活补助; the others are the county's, and where it has set none nobody guesses.
 */
@Local
public interface BudgetSubjects {
    /**
     * A subject in force.
     *
     * @param text code and name, such as 2080899 其他优抚支出
     * @param verified whether somebody has held it against its document
     */
    record Subject(String text, boolean verified) {}

    /**
     * @param type name of an {@link org.bangyuan.engine.AssistanceType}
     * @return empty where the county's finance bureau has set none
     */
    Optional<Subject> of(String type, String countyOrg, LocalDate day);
}
