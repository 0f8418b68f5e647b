package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.api.PaymentDesk.ListView;
import org.bangyuan.platform.mode.Mode;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.problem.Problem;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money from the decision to the bank and, where it comes back, once more. */
@ExtendWith(ArquillianExtension.class)
class PaymentDeskIT {
    private static final String MAKER = "lc-maker";
    private static final String CHECKER = "lc-checker";

    @Inject private PaymentDesk desk;
    @Inject private CaseDesk cases;
    @Inject private ApprovedCases approvals;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(PaymentDeskIT.class, ApprovedCases.class);
    }

    @Test
    @DisplayName(
            "六(二) what a decision grants waits for a list once, by the account's last four digits")
    void approvalMakesOneLine() throws Exception {
        LineView line = line(approvals.approved("8000.00"));
        assertThat(line.state()).isEqualTo(LineState.PENDING);
        assertThat(line.amount()).isEqualTo(Money.ofYuan("8000.00"));
        assertThat(line.lastFour()).hasSize(4);
        assertThat(line.maskedId()).contains("********");
        assertThat(
                        Acting.as(MAKER, () -> desk.pending(null, null, SliceRequest.last(200)))
                                .slice()
                                .rows())
                .extracting(LineView::id)
                .containsOnlyOnce(line.id());
    }

    @Test
    @DisplayName("六(二) eight makers at once list a line once; the others are told where it went")
    void listedOnce() throws Exception {
        LineView line = line(approvals.approved("1200.01"));
        List<Callable<UUID>> attempts = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        IntStream.range(0, 8)
                .forEach(
                        i ->
                                attempts.add(
                                        () -> {
                                            start.await();
                                            return Acting.as(
                                                    MAKER,
                                                    () ->
                                                            desk.make(
                                                                    List.of(line.id()),
                                                                    FundSource.BUDGET));
                                        }));
        List<UUID> made = new ArrayList<>();
        List<Throwable> refused = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<UUID>> running = attempts.stream().map(threads::submit).toList();
            start.countDown();
            for (Future<UUID> each : running) {
                try {
                    made.add(each.get());
                } catch (java.util.concurrent.ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasSize(1);
        assertThat(refused)
                .hasSize(7)
                .allSatisfy(
                        thrown ->
                                assertThat(thrown)
                                        .isInstanceOfSatisfying(
                                                Problem.class,
                                                problem ->
                                                        assertThat(problem.code())
                                                                .isEqualTo(
                                                                        "payments.listed-meanwhile")));
    }

    @Test
    @DisplayName(
            "六(四) the whole way: figures, capitals, roster, paid case; said twice it happens once")
    void paid() throws Exception {
        CaseId first = approvals.approved("8000.00");
        CaseId second = approvals.approved("305.60");
        UUID list = made(first, second);
        submit(list);
        ListView submitted = seen(CHECKER, list);
        assertThat(submitted.head().total()).isEqualTo(Money.ofYuan("8305.60"));
        assertThat(submitted.totalInWords()).isEqualTo("捌仟叁佰零伍元陆角整");
        assertThat(submitted.canCheck()).isTrue();
        assertThat(submitted.isBlocked()).isFalse();
        Acting.run(CHECKER, () -> desk.check(list, submitted.version()));
        byte[] roster = Acting.as(CHECKER, () -> desk.roster(list));
        assertThat(new String(roster, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        byte[] bankFile = Acting.as(CHECKER, () -> desk.bankFile(list));
        assertThat(new String(bankFile, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(looksAt("payment-list", list))
                .contains("payments.audit.roster-viewed", "payments.audit.bank-file");
        for (CaseId paid : List.of(first, second)) {
            UUID person = Acting.as(CHECKER, () -> cases.get(paid).applicant().person().value());
            assertThat(looksAt("person", person)).contains("registry.audit.account-read");
        }
        assertThatThrownBy(() -> Acting.run(MAKER, () -> desk.bankFile(list)))
                .isInstanceOf(EJBAccessException.class);

        ListView checked = seen(CHECKER, list);
        List<UUID> lines = checked.lines().stream().map(LineView::id).toList();
        Acting.run(CHECKER, () -> desk.confirmPaid(list, checked.version(), lines, today()));
        Acting.run(CHECKER, () -> desk.confirmPaid(list, checked.version(), lines, today()));
        ListView settled = seen(CHECKER, list);
        assertThat(settled.head().state()).isEqualTo(ListState.SETTLED);
        assertThat(settled.paid()).isEqualTo(Money.ofYuan("8305.60"));
        refused("payments.nothing-to-pay", () -> Acting.run(CHECKER, () -> desk.bankFile(list)));
        assertThat(settled.history())
                .extracting(PaymentDesk.HistoryEntry::key)
                .containsSubsequence(
                        "payments.audit.made",
                        "payments.audit.submitted",
                        "payments.audit.checked",
                        "payments.audit.paid",
                        "payments.audit.settled")
                .containsOnlyOnce("payments.audit.paid");
        assertThat(stage(first)).isEqualTo(CaseStage.PAID);
        assertThat(stage(second)).isEqualTo(CaseStage.PAID);
    }

    @Test
    @DisplayName("EX-F01 退汇不减应发: the bank returns it, the same money is paid again")
    void returnedAndPaidAgain() throws Exception {
        CaseId id = approvals.approved("4321.00");
        UUID list = made(id);
        submit(list);
        Acting.run(CHECKER, () -> desk.check(list, seen(CHECKER, list).version()));
        UUID line = line(id).id();
        Acting.run(
                CHECKER,
                () ->
                        desk.confirmPaid(
                                list, seen(CHECKER, list).version(), List.of(line), today()));
        long version = seen(CHECKER, list).version();
        Acting.run(CHECKER, () -> desk.markReturned(list, version, line, today(), "户名不符"));
        Acting.run(CHECKER, () -> desk.markReturned(list, version, line, today(), "户名不符"));

        List<LineView> lines = Acting.as(MAKER, () -> desk.ofCase(id.value()));
        assertThat(lines).hasSize(2);
        LineView again = lines.stream().filter(l -> l.replaces() != null).findFirst().orElseThrow();
        assertThat(again.replaces()).isEqualTo(line);
        assertThat(again.amount()).isEqualTo(Money.ofYuan("4321.00"));
        assertThat(again.state()).isEqualTo(LineState.PENDING);
        assertThat(stage(id)).isEqualTo(CaseStage.APPROVED);
        assertThat(seen(CHECKER, list).head().total()).isEqualTo(Money.ofYuan("4321.00"));

        UUID second = Acting.as(MAKER, () -> desk.make(List.of(again.id()), FundSource.BUDGET));
        submit(second);
        Acting.run(CHECKER, () -> desk.check(second, seen(CHECKER, second).version()));
        Acting.run(
                CHECKER,
                () ->
                        desk.confirmPaid(
                                second,
                                seen(CHECKER, second).version(),
                                List.of(again.id()),
                                today()));
        assertThat(stage(id)).isEqualTo(CaseStage.PAID);
    }

    @Test
    @DisplayName(
            "六(四) SD-5: no step by the wrong person, out of order, or on what somebody changed")
    void refusals() throws Exception {
        CaseId id = approvals.approved("100.00");
        UUID list = made(id);
        long version = seen(MAKER, list).version();
        assertThatThrownBy(() -> Acting.run(MAKER, () -> desk.check(list, version)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () ->
                                Acting.run(
                                        CHECKER,
                                        () ->
                                                desk.make(
                                                        List.of(UUID.randomUUID()),
                                                        FundSource.BUDGET)))
                .isInstanceOf(EJBAccessException.class);
        refused(
                "payments.list-moved-on",
                () -> Acting.run(CHECKER, () -> desk.check(list, version)));
        submit(list);
        refused(
                "payments.changed-meanwhile",
                () -> Acting.run(MAKER, () -> desk.submit(list, version)));
        refused(
                "payments.list-moved-on",
                () ->
                        Acting.run(
                                MAKER,
                                () ->
                                        desk.remove(
                                                list, seen(MAKER, list).version(), line(id).id())));
    }

    @Test
    @DisplayName("a list of another county does not exist")
    void otherCounty() throws Exception {
        UUID list = made(approvals.approved("100.00"));
        refused("payments.list-unknown", () -> Acting.run("ra-checker", () -> desk.list(list)));
        refused("payments.list-unknown", () -> Acting.run("ra-checker", () -> desk.check(list, 1)));
        assertThat(Acting.as("city-va", () -> desk.list(list)).head().id()).isEqualTo(list);
        assertThatThrownBy(() -> Acting.run("sysadmin", () -> desk.list(list)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("a list sent back is mended and comes again; taken off, a line waits once more")
    void sentBack() throws Exception {
        CaseId kept = approvals.approved("100.00");
        CaseId removed = approvals.approved("200.00");
        UUID list = made(kept, removed);
        submit(list);
        Acting.run(CHECKER, () -> desk.sendBack(list, seen(CHECKER, list).version(), "请移出第二笔"));
        assertThat(seen(MAKER, list).remark()).isEqualTo("请移出第二笔");
        Acting.run(MAKER, () -> desk.remove(list, seen(MAKER, list).version(), line(removed).id()));
        assertThat(line(removed).state()).isEqualTo(LineState.PENDING);
        assertThat(seen(MAKER, list).head().total()).isEqualTo(Money.ofYuan("100.00"));
        submit(list);
        assertThat(seen(MAKER, list).head().state()).isEqualTo(ListState.SUBMITTED);
    }

    @Test
    @DisplayName(
            "六(四) in production what rests on an unverified standard is neither listed nor checked")
    void unverified() throws Exception {
        CaseId grant = approvals.approved("300.00");
        LineView waiting = line(grant);
        UUID list = made(approvals.approved("400.00"));
        submit(list);
        long version = seen(CHECKER, list).version();
        inProduction(
                () -> {
                    refused(
                            "payments.unverified-standard",
                            () ->
                                    Acting.run(
                                            MAKER,
                                            () ->
                                                    desk.make(
                                                            List.of(waiting.id()),
                                                            FundSource.BUDGET)));
                    refused(
                            "payments.unverified-standard",
                            () -> Acting.run(CHECKER, () -> desk.check(list, version)));
                });
        assertThat(line(grant).state()).isEqualTo(LineState.PENDING);
        Acting.run(CHECKER, () -> desk.check(list, version));
    }

    private static void inProduction(Acting.Work work) throws Exception {
        String mode = System.setProperty(Mode.PROPERTY, "production");
        try {
            work.run();
        } finally {
            if (mode == null) {
                System.clearProperty(Mode.PROPERTY);
            } else {
                System.setProperty(Mode.PROPERTY, mode);
            }
        }
    }

    private UUID made(CaseId... ids) throws Exception {
        List<UUID> lines = new ArrayList<>();
        for (CaseId id : ids) {
            lines.add(line(id).id());
        }
        return Acting.as(MAKER, () -> desk.make(lines, FundSource.BUDGET));
    }

    private void submit(UUID list) throws Exception {
        Acting.run(MAKER, () -> desk.submit(list, seen(MAKER, list).version()));
    }

    /** What was written down about somebody or something. */
    private List<String> looksAt(String type, UUID id) {
        return audit.about(type, id).stream().map(AuditRow::action).toList();
    }

    private ListView seen(String username, UUID list) throws Exception {
        return Acting.as(username, () -> desk.list(list));
    }

    private LineView line(CaseId id) throws Exception {
        return Acting.as(MAKER, () -> desk.ofCase(id.value())).get(0);
    }

    private CaseStage stage(CaseId id) throws Exception {
        return Acting.as("lc-officer", () -> cases.get(id).stage());
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
