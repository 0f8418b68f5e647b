package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.Check;
import org.bangyuan.payments.api.PaymentDesk.HistoryEntry;
import org.bangyuan.payments.api.PaymentDesk.Level;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.domain.Account;
import org.bangyuan.payments.domain.ExclusionHit;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.domain.SetOff;
import org.bangyuan.payments.persistence.PaymentLines;

/** 校验: what is looked at before a list moves on, told beforehand; and what has happened to it. */
@Dependent
class Checks {
    private final PaymentLines lines;
    private final Payees payees;
    private final Traces traces;
    private final Acting acting;

    @Inject
    Checks(PaymentLines lines, Payees payees, Traces traces, Acting acting) {
        this.lines = lines;
        this.payees = payees;
        this.traces = traces;
        this.acting = acting;
    }

    List<Check> of(PaymentList list, List<PaymentLine> found) {
        List<Check> checks = new ArrayList<>();
        checks.add(sums(list));
        checks.add(ok("payments.check.fund." + list.fund()));
        checks.addAll(deductions(found));
        if (list.state() == ListState.MADE || list.state() == ListState.SUBMITTED) {
            checks.add(changedAccounts(found));
            checks.add(recentAccounts(found));
            checks.addAll(exclusions(found));
            checks.add(deceased(found));
            checks.add(sharedAccounts(found));
            checks.add(repaid(found));
        }
        if (list.checker() != null) {
            checks.add(ok("payments.check.two-persons", list.makerName(), list.checkerName()));
            checks.add(ok("payments.check.looked-at"));
        }
        return checks.stream().filter(check -> check != null).toList();
    }

    private Check sums(PaymentList list) {
        PaymentList.Sums sums = lines.sums(list);
        boolean equal = sums.count() == list.lines() && sums.total().equals(list.total());
        return equal
                ? ok("payments.check.sums", sums.count(), sums.total())
                : block("payments.check.sums-differ", null, sums.count(), sums.total());
    }

    /** 抵扣: never more than what it is taken from. */
    private List<Check> deductions(List<PaymentLine> found) {
        List<Check> checks = new ArrayList<>();
        for (List<PaymentLine> transfer : SetOff.transfers(found)) {
            Money net = SetOff.net(transfer);
            String name = transfer.get(0).grant().name();
            if (net.isNegative()) {
                checks.add(block("payments.check.deduction-above-net", null, name, net.negated()));
            } else if (transfer.size() > 1) {
                checks.add(note("payments.check.deduction", name));
            }
        }
        return checks;
    }

    private Check changedAccounts(List<PaymentLine> found) {
        List<String> names =
                names(found.stream().filter(l -> l.account().leadsElsewhere(payees.account(l))));
        return names.isEmpty()
                ? null
                : block("payments.check.account-changed", "六(二)", names.size(), join(names));
    }

    private Check recentAccounts(List<PaymentLine> found) {
        List<String> names =
                names(found.stream().filter(l -> l.account().isRecent(acting.today())));
        return names.isEmpty()
                ? ok("payments.check.no-recent-account", Account.WATCHED_DAYS)
                : note(
                        "payments.check.recent-account",
                        Account.WATCHED_DAYS,
                        names.size(),
                        join(names));
    }

    private List<Check> exclusions(List<PaymentLine> found) {
        List<Check> checks = new ArrayList<>();
        for (PaymentLine line : found) {
            for (ExclusionHit hit : line.hits(payees.exclusions(line), acting.today())) {
                String clause = hit.ground().citation().clause();
                checks.add(block("payments.check.exclusion", clause, line.grant().name()));
            }
            if (line.release() != null) {
                checks.add(
                        note(
                                "payments.check.released",
                                line.grant().name(),
                                line.release().name()));
            }
        }
        return checks.isEmpty() ? List.of(ok("payments.check.no-exclusion")) : checks;
    }

    private Check deceased(List<PaymentLine> found) {
        List<String> names = names(found.stream().filter(payees::isDead));
        return names.isEmpty()
                ? ok("payments.check.all-alive")
                : block("payments.check.deceased", "六(二)", names.size(), join(names));
    }

    /**
     * One account for several people (F22). Told by bank and last four digits: a hint, no proof.
     */
    private Check sharedAccounts(List<PaymentLine> found) {
        List<String> names =
                names(found.stream().filter(l -> found.stream().anyMatch(o -> sameAccount(l, o))));
        return names.isEmpty()
                ? ok("payments.check.no-shared-account")
                : note("payments.check.shared-account", join(names));
    }

    private static boolean sameAccount(PaymentLine one, PaymentLine other) {
        return !one.grant().applicant().equals(other.grant().applicant())
                && one.account().lastFour() != null
                && one.account().lastFour().equals(other.account().lastFour())
                && String.valueOf(one.account().bank()).equals(other.account().bank());
    }

    private Check repaid(List<PaymentLine> found) {
        List<String> names = names(found.stream().filter(line -> line.replaces() != null));
        return names.isEmpty() ? null : note("payments.check.repaid", names.size(), join(names));
    }

    /** What was done; who merely looked stands in the audit log. */
    List<HistoryEntry> history(PaymentList list) {
        return traces.of(list).stream()
                .filter(row -> !row.action().equals("payments.audit.roster-viewed"))
                .map(row -> new HistoryEntry(row.action(), facts(row), row.at(), row.name()))
                .toList();
    }

    private static List<String> facts(AuditRow row) {
        String fen = row.detail().getOrDefault("totalFen", "0");
        return List.of(
                row.detail().getOrDefault("lines", "0"),
                Money.ofFen(Long.parseLong(fen)).grouped());
    }

    private static List<String> names(Stream<PaymentLine> lines) {
        return lines.map(line -> line.grant().name()).distinct().toList();
    }

    private static String join(List<String> names) {
        return String.join("、", names);
    }

    private static Check ok(String key, Object... args) {
        return new Check(key, text(args), Level.OK, null);
    }

    private static Check note(String key, Object... args) {
        return new Check(key, text(args), Level.NOTE, null);
    }

    private static Check block(String key, String clause, Object... args) {
        return new Check(key, text(args), Level.BLOCK, clause);
    }

    private static List<String> text(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof Money money ? money.grouped() : arg.toString())
                .toList();
    }
}
