package org.bangyuan.cases.api;

import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.PersonId;

/**
 * 已批准: fired in the transaction of the decision; the observer's failure rolls the decision back.
 *
 * @param amount positive, in fen: what is to be paid now
 * @param decision how many decisions there have been on the case, this one included: 1, or more
 *     after a reconsideration
 * @param paidBefore what was paid on decisions that were revoked; not in the amount
 * @param bank payee's bank as applied for; the account number stays in the registry
 * @param happenedOn day of the event
 */
public record AssistanceApproved(
        UUID eventId,
        CaseId caseId,
        String caseNumber,
        String documentNumber,
        PersonId applicant,
        String applicantName,
        String maskedId,
        Handling handling,
        String causeKey,
        Money amount,
        int decision,
        Money paidBefore,
        LocalDate decidedOn,
        String holder,
        String bank,
        LocalDate happenedOn) {}
