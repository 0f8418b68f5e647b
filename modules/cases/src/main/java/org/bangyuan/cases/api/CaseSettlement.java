package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** What payments report back about an approved case. */
@Local
public interface CaseSettlement {
    /**
     * 未核定: the standards that the decision rests on and that nobody has held against their document
     * until now, as keys of their names. With one of them nothing is paid in production.
     */
    List<String> unverified(CaseId id);

    /** The money is confirmed as paid: APPROVED → PAID. Idempotent. */
    void paid(CaseId id, LocalDate on);

    /** The bank returned it: PAID → APPROVED again, with the reason on the timeline. Idempotent. */
    void returned(CaseId id, LocalDate on, String reason);
}
