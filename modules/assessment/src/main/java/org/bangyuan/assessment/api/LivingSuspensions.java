package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.registry.api.PersonId;

/**
 * 生活补助停发、恢复决定 (四(一), 三(二)): what the county has decided in writing. Its approver records it;
 * nothing is stopped by itself, but whatever asks the law what somebody is due counts it, from the
 * month after the decision up to and including the month in which it was lifted.
 */
@Local
public interface LivingSuspensions {
    /**
     * A decision, as typed.
     *
     * @param clause of 三(二)
     * @param decidedOn its day
     * @param number 文号
     */
    record Suspend(
            PersonId person, String clause, String decidedOn, String number, String reason) {}

    /**
     * The decision to pay again, as typed.
     *
     * @param liftedOn day on which the ground ceased, as the decision names it
     * @param number 文号
     */
    record Lift(UUID id, long version, String liftedOn, String number) {}

    /**
     * A decision on record.
     *
     * @param liftedOn null while it runs; so are the two after it
     */
    record View(
            UUID id,
            long version,
            String clause,
            LocalDate decidedOn,
            String number,
            String reason,
            String recordedBy,
            LocalDate liftedOn,
            String liftNumber,
            String liftedBy) {
        public boolean isRunning() {
            return liftedOn == null;
        }
    }

    /**
     * The newest first.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    List<View> ofPerson(PersonId person);

    /** The clauses that a decision may rest on. */
    List<String> clauses();

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN where one runs
     *     already; NOT_FOUND outside the county
     */
    UUID suspend(Suspend command);

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; CONFLICT {@code
     *     assessment.changed-meanwhile}
     */
    void lift(Lift command);
}
