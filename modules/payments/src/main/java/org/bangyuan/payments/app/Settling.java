package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseSettlement;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.domain.SetOff;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.problem.Problem;

/** 确认发放与退汇: what the bank did with each line, told to the case in the same transaction. */
@Dependent
class Settling {
    private static final int REASON_LENGTH = 200;

    private final PaymentLines lines;
    private final PaymentLists lists;
    private final CaseSettlement cases;
    private final Traces traces;
    private final Acting acting;

    @Inject
    Settling(
            PaymentLines lines,
            PaymentLists lists,
            CaseSettlement cases,
            Traces traces,
            Acting acting) {
        this.lines = lines;
        this.lists = lists;
        this.cases = cases;
        this.traces = traces;
        this.acting = acting;
    }

    /** Said twice about the same lines, the second time changes nothing, whatever was seen. */
    void confirmPaid(UUID listId, long version, List<UUID> wanted, String paidOn) {
        PaymentList list = lists.lock(acting.jurisdiction(), listId);
        List<PaymentLine> chosen = chosen(list, wanted);
        if (chosen.stream().allMatch(line -> line.state() == LineState.PAID)) {
            return;
        }
        Versions.require(list, version);
        requireChecked(list);
        LocalDate day = Typed.bankDay("paidOn", paidOn, list, acting.today(), acting.zone());
        long totalFen = 0;
        long count = 0;
        for (PaymentLine line : chosen) {
            if (list.pay(line, day, acting.now())) {
                traces.event(line, LineEvent.Kind.PAID, day);
                if (line.grant().caseId() != null) {
                    cases.paid(new CaseId(line.grant().caseId()), day);
                }
                totalFen = Math.addExact(totalFen, line.amount().fen());
                count++;
            }
        }
        traces.list("paid", list, count, totalFen);
        settle(list);
    }

    void markReturned(UUID listId, long version, UUID lineId, String returnedOn, String reason) {
        PaymentList list = lists.lock(acting.jurisdiction(), listId);
        List<PaymentLine> together = chosen(list, List.of(lineId));
        PaymentLine line =
                together.stream()
                        .filter(each -> each.id().equals(lineId))
                        .findFirst()
                        .orElseThrow();
        requireChecked(list);
        LocalDate day =
                Typed.bankDay("returnedOn", returnedOn, list, acting.today(), acting.zone());
        String why = Typed.text("reason", reason, REASON_LENGTH);
        if (line.state() == LineState.RETURNED
                && day.equals(line.returnedOn())
                && why.equals(line.returnReason())) {
            return; // the same said twice
        }
        Versions.require(list, version);
        if (line.paidOn() != null && day.isBefore(line.paidOn())) {
            throw Problem.invalid("returnedOn", "payments.return-before-payment", line.paidOn());
        }
        together.forEach(each -> bounce(list, each, day, why));
        traces.list("returned", list, together.size(), SetOff.net(together).fen());
        settle(list);
    }

    private void bounce(PaymentList list, PaymentLine line, LocalDate day, String why) {
        PaymentLine again = list.bounce(line, day, why, acting.now());
        lines.flush(); // the old line gives the place up before the new one takes it
        lines.add(again);
        traces.event(line, LineEvent.Kind.RETURNED, day);
        traces.event(again, LineEvent.Kind.AGAIN);
        if (line.grant().caseId() != null) {
            cases.returned(new CaseId(line.grant().caseId()), day, why);
        }
    }

    /** With what the bank moves as one amount with them (抵扣). */
    private List<PaymentLine> chosen(PaymentList list, List<UUID> wanted) {
        Set<UUID> ids = new LinkedHashSet<>(wanted);
        if (ids.isEmpty()) {
            throw Problem.invalid("lines", "payments.no-lines-chosen");
        }
        List<PaymentLine> all = lines.lockOf(list);
        List<PaymentLine> found = all.stream().filter(line -> ids.contains(line.id())).toList();
        if (found.size() < ids.size()) {
            throw Problem.notFound("payments.line-unknown");
        }
        return SetOff.together(found, all);
    }

    private static void requireChecked(PaymentList list) {
        if (list.checkedAt() == null) {
            throw Problem.conflict("payments.list-moved-on", list.number());
        }
    }

    private void settle(PaymentList list) {
        if (list.settle(lines.open(list))) {
            traces.list("settled", list, list.lines(), list.total().fen());
        }
    }
}
