package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.bangyuan.cases.api.AssistanceApproved;
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
        if (lines.liveOf(approval.caseId().value()).isPresent()) {
            throw Problem.conflict("payments.already-granted", approval.caseNumber());
        }
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

    private Grant grant(AssistanceApproved approval) {
        return new Grant(
                new Grant.Decision(
                        approval.caseId().value(),
                        approval.caseNumber(),
                        approval.documentNumber(),
                        approval.decidedOn(),
                        acting.username()),
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
