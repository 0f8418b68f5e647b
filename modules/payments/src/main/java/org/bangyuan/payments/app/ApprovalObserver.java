package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.bangyuan.cases.api.AssistanceApproved;
import org.bangyuan.cases.api.DecisionRevoked;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.domain.Account;
import org.bangyuan.payments.domain.Grant;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.platform.problem.Problem;

/**
 * 批准即待发: turns an approval into a pending line in the transaction of the decision (五3, 六(二)). Both
 * are there or neither is.
 */
@Dependent
class ApprovalObserver {
    private final PaymentLines lines;
    private final Payees payees;
    private final Traces traces;
    private final Acting acting;

    @Inject
    ApprovalObserver(PaymentLines lines, Payees payees, Traces traces, Acting acting) {
        this.lines = lines;
        this.payees = payees;
        this.traces = traces;
        this.acting = acting;
    }

    void approved(@Observes(during = TransactionPhase.IN_PROGRESS) AssistanceApproved approval) {
        requireNothingElseGranted(approval);
        PaymentLine line =
                PaymentLine.approved(
                        grant(approval),
                        approval.handling(),
                        approval.amount(),
                        account(approval),
                        acting.now());
        lines.add(line);
        traces.event(line, LineEvent.Kind.APPROVED, approval.decidedOn());
        traces.line(
                "line-approved",
                line,
                Map.of(
                        "case", approval.caseNumber(),
                        "amountFen", Long.toString(approval.amount().fen())));
        lines.flush();
    }

    /** What is paid of a case is what its decision reckons with; nothing else is on its way. */
    private void requireNothingElseGranted(AssistanceApproved approval) {
        Money paid = Money.ZERO;
        for (PaymentLine line : lines.lockLiveOf(approval.caseId().value())) {
            if (line.state() != LineState.PAID) {
                throw Problem.conflict("payments.already-granted", approval.caseNumber());
            }
            paid = paid.plus(line.amount());
        }
        if (!paid.equals(approval.paidBefore())) {
            throw Problem.conflict("payments.already-granted", approval.caseNumber());
        }
    }

    /** 撤销 (五3): what the revoked decision granted and is not paid yet is not paid any more. */
    void revoked(@Observes(during = TransactionPhase.IN_PROGRESS) DecisionRevoked decision) {
        for (PaymentLine line : lines.lockLiveOf(decision.caseId().value())) {
            if (line.revoke()) {
                traces.event(line, LineEvent.Kind.REVOKED);
                traces.line("line-revoked", line, Map.of("decision", decision.documentNumber()));
            }
        }
        lines.flush();
    }

    private Grant grant(AssistanceApproved approval) {
        return new Grant(
                new Grant.Decision(
                        approval.caseId().value(),
                        approval.caseNumber(),
                        approval.documentNumber(),
                        approval.decidedOn(),
                        acting.username(),
                        approval.decision()),
                new Grant.Beneficiary(
                        approval.applicant().value(),
                        approval.applicantName(),
                        approval.maskedId(),
                        approval.causeKey()));
    }

    /** Bank and holder as applied for until the registry's account is read for a list. */
    private Account account(AssistanceApproved approval) {
        Account known = payees.account(approval.applicant().value());
        return known.isKnown()
                ? known
                : new Account(approval.holder(), approval.bank(), null, null, null);
    }
}
