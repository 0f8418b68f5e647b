package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.kernel.AmountInWords;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.Hit;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListRow;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.api.PaymentDesk.ListView;
import org.bangyuan.payments.api.PaymentDesk.Release;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** Lines and lists as pages show them. */
@Dependent
class PaymentViews {
    private final PaymentLines lines;
    private final PaymentLists lists;
    private final Payees payees;
    private final Organisations organisations;
    private final Checks checks;
    private final Subjects subjects;
    private final Acting acting;

    @Inject
    PaymentViews(
            PaymentLines lines,
            PaymentLists lists,
            Payees payees,
            Organisations organisations,
            Checks checks,
            Subjects subjects,
            Acting acting) {
        this.lines = lines;
        this.lists = lists;
        this.payees = payees;
        this.organisations = organisations;
        this.checks = checks;
        this.subjects = subjects;
        this.acting = acting;
    }

    List<LineView> lines(List<PaymentLine> found) {
        Map<UUID, String> numbers = new HashMap<>();
        lines.listsOf(found).forEach(list -> numbers.put(list.id(), list.number()));
        Map<String, String> towns = new HashMap<>();
        Map<UUID, List<Exclusion>> exclusions =
                payees.exclusions(found.stream().filter(PaymentViews::isOpen).toList());
        List<LineView> views = new ArrayList<>();
        for (PaymentLine line : found) {
            String town = line.handling().townOrg();
            views.add(
                    view(
                            line,
                            town == null ? null : towns.computeIfAbsent(town, this::areaName),
                            numbers.get(line.listId()),
                            exclusions.getOrDefault(line.grant().applicant(), List.of())));
        }
        return views;
    }

    private static boolean isOpen(PaymentLine line) {
        return line.state() == LineState.PENDING || line.state() == LineState.LISTED;
    }

    private LineView view(
            PaymentLine line, String townName, String listNumber, List<Exclusion> exclusions) {
        boolean open = isOpen(line);
        return new LineView(
                line.id(),
                line.version(),
                line.grant().applicant(),
                line.grant().caseId(),
                line.grant().caseNumber(),
                line.grant().decision(),
                line.grant().name(),
                line.grant().maskedId(),
                line.handling().townOrg(),
                townName,
                line.grant().causeKey(),
                line.purpose().type(),
                line.purpose().kind(),
                line.purpose().month() == null ? null : line.purpose().month().toString(),
                line.purpose().reason(),
                line.fund(),
                line.amount(),
                line.account().holder(),
                line.account().bank(),
                line.account().lastFour(),
                open && line.account().isRecent(acting.today()),
                line.grant().decidedOn(),
                line.state(),
                listNumber,
                line.settledOn(),
                line.returnReason(),
                line.listId(),
                line.replaces(),
                open ? hits(line, exclusions) : List.of(),
                release(line));
    }

    private List<Hit> hits(PaymentLine line, List<Exclusion> exclusions) {
        return line.hits(exclusions, acting.today()).stream()
                .map(hit -> new Hit(hit.ground().citation().clause(), hit.from()))
                .toList();
    }

    private static Release release(PaymentLine line) {
        return line.release() == null
                ? null
                : new Release(line.release().name(), line.release().at(), line.release().reasons());
    }

    ListRow row(PaymentList list) {
        return new ListRow(
                list.id(),
                list.number(),
                list.month().toString(),
                list.fund(),
                list.state(),
                list.lines(),
                list.total(),
                list.makerName(),
                list.madeAt(),
                list.checkerName(),
                list.checkedAt(),
                areaName(list.countyOrg()));
    }

    ListView list(PaymentList list) {
        List<PaymentLine> found = lines.of(list);
        StaffMember person = acting.person();
        boolean isMaker = person.is(Role.PAY_MAKER) && person.username().equals(list.maker());
        return new ListView(
                row(list),
                list.version(),
                organisations.get(list.countyOrg()).name(),
                AmountInWords.of(list.total()),
                subjects.of(list, found),
                lines(found),
                sum(found, LineState.PAID),
                sum(found, LineState.RETURNED),
                list.remark(),
                isMaker && list.state() == ListState.MADE,
                person.is(Role.PAY_CHECKER)
                        && !person.username().equals(list.maker())
                        && list.state() == ListState.SUBMITTED,
                person.isAny(Role.PAY_CHECKER, Role.FIN_BUREAU) && list.checkedAt() != null,
                list.rosterPaper(),
                checks.of(list, found),
                checks.history(list));
    }

    private static Money sum(List<PaymentLine> lines, LineState state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Names of places, each looked up once: for a whole list. */
    UnaryOperator<String> areas() {
        Map<String, String> known = new HashMap<>();
        return organisation -> known.computeIfAbsent(organisation, this::areaName);
    }

    /** Numbers of lists, each looked up once. */
    Function<UUID, String> listNumbers() {
        Map<UUID, String> known = new HashMap<>();
        return list -> known.computeIfAbsent(list, lists::number);
    }

    private String areaName(String organisation) {
        return organisations.find(organisation).map(Organisation::areaName).orElse(organisation);
    }
}
