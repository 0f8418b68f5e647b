package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.papers.api.Numbering;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;

/** 编制: putting pending lines on a list, taking one off, handing the list in. */
@Dependent
class ListMaking {
    private final PaymentLines lines;
    private final PaymentLists lists;
    private final Payees payees;
    private final Standards standards;
    private final Numbering numbering;
    private final Traces traces;
    private final Acting acting;

    @Inject
    ListMaking(
            PaymentLines lines,
            PaymentLists lists,
            Payees payees,
            Standards standards,
            Numbering numbering,
            Traces traces,
            Acting acting) {
        this.lines = lines;
        this.lists = lists;
        this.payees = payees;
        this.standards = standards;
        this.numbering = numbering;
        this.traces = traces;
        this.acting = acting;
    }

    UUID make(List<UUID> wanted, FundSource fund) {
        if (fund == null) {
            throw Problem.invalid("fund", "payments.required");
        }
        List<PaymentLine> chosen = lockPending(wanted);
        PaymentList list =
                new PaymentList(
                        county(),
                        numbering.next(
                                Numbering.Series.PAYMENT_LIST, county(), acting.month().getYear()),
                        acting.month(),
                        fund,
                        acting.actor());
        for (PaymentLine line : chosen) {
            requireAlive(line);
            standards.requireVerified(line);
            list.add(line, payees.account(line), payees.exclusions(line), acting.today());
        }
        lists.add(list);
        lines.flush();
        chosen.forEach(line -> traces.event(line, LineEvent.Kind.LISTED));
        traces.list("made", list, list.lines(), list.total().fen());
        return list.id();
    }

    private List<PaymentLine> lockPending(List<UUID> wanted) {
        Set<UUID> ids = new LinkedHashSet<>(wanted);
        if (ids.isEmpty()) {
            throw Problem.invalid("lines", "payments.no-lines-chosen");
        }
        if (ids.size() > PaymentDesk.MOST_LINES) {
            throw Problem.invalid(
                    "lines", "payments.too-many-lines", ids.size(), PaymentDesk.MOST_LINES);
        }
        List<PaymentLine> found = lines.lock(acting.jurisdiction(), ids);
        if (found.size() < ids.size()) {
            throw Problem.notFound("payments.line-unknown");
        }
        List<PaymentLine> gone =
                found.stream().filter(line -> line.state() != LineState.PENDING).toList();
        if (!gone.isEmpty()) {
            throw listedMeanwhile(gone);
        }
        return found;
    }

    /** Names each line and the list that it went to, so that nobody has to search. */
    private Problem listedMeanwhile(List<PaymentLine> gone) {
        String numbers =
                lines.listsOf(gone).stream()
                        .map(list -> list.number() + " (" + list.makerName() + ")")
                        .collect(Collectors.joining(", "));
        String cases =
                gone.stream()
                        .map(line -> line.grant().caseNumber())
                        .collect(Collectors.joining(", "));
        return Problem.conflict("payments.listed-meanwhile", cases, numbers);
    }

    /** A list is one county's; the city makes none. */
    private String county() {
        Jurisdiction jurisdiction = acting.jurisdiction();
        if (jurisdiction.level() != Jurisdiction.Level.COUNTY) {
            throw Problem.forbidden("payments.county-only");
        }
        return jurisdiction.organisation();
    }

    private void requireAlive(PaymentLine line) {
        if (payees.isDead(line)) {
            throw Problem.ruleBroken(
                    PaymentLine.PAID_TO_THE_PERSON,
                    "payments.payee-deceased",
                    line.grant().caseNumber());
        }
    }

    void remove(UUID listId, long version, UUID lineId) {
        PaymentList list = locked(listId, version);
        PaymentLine line =
                lines.lockOf(list).stream()
                        .filter(candidate -> candidate.id().equals(lineId))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("payments.line-unknown"));
        list.remove(line, acting.actor());
        traces.event(line, LineEvent.Kind.TAKEN_OFF);
        traces.list("line-removed", list, 1, line.amount().fen());
    }

    void submit(UUID listId, long version) {
        PaymentList list = locked(listId, version);
        list.submit(acting.actor(), lines.lockOf(list), lines.sums(list));
        traces.list("submitted", list, list.lines(), list.total().fen());
    }

    private PaymentList locked(UUID listId, long version) {
        return Versions.require(lists.lock(acting.jurisdiction(), listId), version);
    }
}
