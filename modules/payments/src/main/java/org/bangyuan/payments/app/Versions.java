package org.bangyuan.payments.app;

import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.problem.Problem;

/** Whether what somebody acts on is still what they saw. */
final class Versions {
    private Versions() {}

    static PaymentList require(PaymentList list, long seen) {
        if (list.version() != seen) {
            throw Problem.conflict("payments.changed-meanwhile", list.number());
        }
        return list;
    }

    static PaymentLine require(PaymentLine line, long seen) {
        if (line.version() != seen) {
            throw Problem.conflict("payments.changed-meanwhile", line.grant().caseNumber());
        }
        return line;
    }
}
