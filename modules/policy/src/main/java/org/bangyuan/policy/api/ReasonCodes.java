package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** The dictionary of reasons. */
@Local
public interface ReasonCodes {
    /** A reason as worded for a time. */
    record Version(ReasonCode reason, LocalDate from, LocalDate until) {}

    /** What can be given as a reason today. */
    List<ReasonCode> of(ReasonCode.Kind kind);

    /** Everything that ever could, in the order of the list, the newest wording of a code first. */
    List<Version> all();

    /**
     * As worded today; one that has ended as it was worded last.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on field {@code reason}
     */
    ReasonCode get(String code);
}
