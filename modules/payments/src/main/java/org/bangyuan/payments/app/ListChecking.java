package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.problem.Problem;

/** 复核: every line again, the sum by the database, then the roster (F16); or back to the maker. */
@Dependent
class ListChecking {
    private static final int REMARK_LENGTH = 500;

    private final PaymentLines lines;
    private final PaymentLists lists;
    private final Payees payees;
    private final Standards standards;
    private final Rosters rosters;
    private final Traces traces;
    private final Acting acting;

    @Inject
    ListChecking(
            PaymentLines lines,
            PaymentLists lists,
            Payees payees,
            Standards standards,
            Rosters rosters,
            Traces traces,
            Acting acting) {
        this.lines = lines;
        this.lists = lists;
        this.payees = payees;
        this.standards = standards;
        this.rosters = rosters;
        this.traces = traces;
        this.acting = acting;
    }

    void check(UUID listId, long version) {
        PaymentList list = locked(listId, version);
        PaymentList.Actor actor = acting.actor();
        List<PaymentLine> all = lines.lockOf(list);
        for (PaymentLine line : all) {
            standards.requireVerified(line);
            if (payees.isDead(line)) {
                throw Problem.ruleBroken(
                        PaymentLine.PAID_TO_THE_PERSON,
                        "payments.payee-deceased",
                        line.grant().caseNumber());
            }
            list.checkLine(
                    line, actor, payees.account(line), payees.exclusions(line), acting.today());
        }
        list.check(actor, lines.sums(list), rosters.issue(list, all, actor));
        all.forEach(line -> traces.event(line, LineEvent.Kind.CHECKED));
        traces.list("checked", list, list.lines(), list.total().fen());
    }

    void sendBack(UUID listId, long version, String remark) {
        PaymentList list = locked(listId, version);
        list.sendBack(acting.actor(), Typed.text("remark", remark, REMARK_LENGTH));
        traces.list("sent-back", list, list.lines(), list.total().fen());
    }

    private PaymentList locked(UUID listId, long version) {
        return Versions.require(lists.lock(acting.jurisdiction(), listId), version);
    }
}
