package org.bangyuan.cases.api;

import org.bangyuan.platform.security.Handling;

/**
 * 撤销 after a reconsideration (五3): fired in the transaction of the ruling for a decision that had
 * granted money; the observer's failure rolls the ruling back. What is paid stays paid.
 *
 * @param documentNumber 文号 of the decision that is revoked
 */
public record DecisionRevoked(
        CaseId caseId, String caseNumber, String documentNumber, Handling handling) {}
