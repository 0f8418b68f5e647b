package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.LocalDate;

/** What payments report back about an approved case. */
@Local
public interface CaseSettlement {
    /** The money is confirmed as paid: APPROVED → PAID. Idempotent. */
    void paid(CaseId id, LocalDate on);

    /** The bank returned it: PAID → APPROVED again, with the reason on the timeline. Idempotent. */
    void returned(CaseId id, LocalDate on, String reason);
}
