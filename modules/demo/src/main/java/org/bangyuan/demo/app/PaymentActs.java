package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.demo.domain.CaseScript;
import org.bangyuan.demo.domain.CaseScript.Reach;
import org.bangyuan.demo.domain.Posts;
import org.bangyuan.demo.domain.WorkingDaysAgo;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListView;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.SliceRequest;

/**
 * The payment lists of the demonstration: in each county one list that the bank has paid (with a
 * return, where the scripts want one) and one that waits for checking.
 */
@ApplicationScoped
class PaymentActs {
    private static final SliceRequest ALL = SliceRequest.first(PageRequest.MOST);

    @Inject private Steps steps;
    @Inject private Actors actors;
    @Inject private MachineClock clock;
    @Inject private PaymentDesk desk;

    void play(WorkingDaysAgo days, Instant begun) {
        for (Posts.County county : Posts.COUNTIES) {
            Set<String> settled = amounts(county, Set.of(Reach.PAID, Reach.RETURNED));
            Set<String> listed = amounts(county, Set.of(Reach.LISTED));
            LocalDate paidOn = days.day(2);
            step(county, "paid list made", paidOn, 9, begun, () -> make(county, settled));
            step(county, "paid list checked", paidOn, 10, begun, () -> check(county));
            step(county, "paid list settled", paidOn, 16, begun, () -> settle(county, paidOn));
            if (!listed.isEmpty()) {
                LocalDate today = days.day(0);
                step(county, "second list", today, 9, begun, () -> make(county, listed));
            }
        }
    }

    private void step(
            Posts.County county,
            String name,
            LocalDate day,
            int hour,
            Instant begun,
            Runnable work) {
        clock.at(
                day.atTime(hour, 5),
                () -> steps.once("payments " + county.prefix() + " " + name, begun, work));
    }

    /**
     * Amounts and towns that the scripts pay: enough to tell the lines of the demonstration apart.
     */
    private static Set<String> amounts(Posts.County county, Set<Reach> reaches) {
        return CaseScript.ALL.stream()
                .filter(script -> script.township().county().equals(county.organisation()))
                .filter(script -> reaches.contains(script.reach()))
                .map(script -> script.township().organisation() + " " + script.story().cause())
                .collect(Collectors.toSet());
    }

    private void make(Posts.County county, Set<String> wanted) {
        actors.run(
                county.maker(),
                () -> {
                    List<UUID> lines =
                            desk.pending(null, null, ALL).slice().rows().stream()
                                    .filter(line -> wanted.contains(key(line)))
                                    .map(LineView::id)
                                    .toList();
                    if (!lines.isEmpty()) {
                        UUID list = desk.make(lines, FundSource.BUDGET);
                        desk.submit(list, desk.list(list).version());
                    }
                });
    }

    private static String key(LineView line) {
        String cause = line.causeKey() == null ? "" : line.causeKey();
        return line.townOrg() + " " + cause.substring(cause.lastIndexOf('.') + 1);
    }

    private void check(Posts.County county) {
        actors.run(
                county.checker(),
                () -> {
                    for (PaymentDesk.ListRow row : desk.lists(null, ALL).slice().rows()) {
                        if (row.state() == PaymentDesk.ListState.SUBMITTED) {
                            desk.check(row.id(), desk.list(row.id()).version());
                        }
                    }
                });
    }

    private void settle(Posts.County county, LocalDate paidOn) {
        actors.run(
                county.checker(),
                () -> {
                    for (PaymentDesk.ListRow row : desk.lists(null, ALL).slice().rows()) {
                        if (row.state() == PaymentDesk.ListState.CHECKED) {
                            settle(desk.list(row.id()), returned(county), paidOn);
                        }
                    }
                });
    }

    private void settle(ListView list, Set<String> returned, LocalDate paidOn) {
        List<UUID> paid =
                list.lines().stream()
                        .filter(line -> !returned.contains(key(line)))
                        .map(LineView::id)
                        .toList();
        desk.confirmPaid(list.head().id(), list.version(), paid, paidOn.toString());
        for (LineView line : list.lines()) {
            if (returned.contains(key(line))) {
                desk.markReturned(
                        list.head().id(),
                        desk.list(list.head().id()).version(),
                        line.id(),
                        paidOn.toString(),
                        "账号户名不符，银行退回。");
            }
        }
    }

    private static Set<String> returned(Posts.County county) {
        return amounts(county, Set.of(Reach.RETURNED));
    }
}
