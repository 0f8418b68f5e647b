package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.assessment.api.LivingSuspensions;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.LivingDesk;
import org.bangyuan.payments.api.LivingDesk.EnterLiving;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineKind;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.reporting.api.FinanceReports.Book;
import org.bangyuan.reporting.api.FinanceReports.Report;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 生活补助 of 2024 in 瑞安: entered, listed, paid, returned, and booked to its subject. */
@ExtendWith(ArquillianExtension.class)
class LivingPaymentsIT {
    private static final Instant DAY = Instant.parse("2024-10-24T02:00:00Z");
    private static final String MONTH = "2024-10";
    private static final String OFFICER = "ra-officer";
    private static final String MAKER = "ra-maker";
    private static final String CHECKER = "ra-checker";

    @Inject private LivingDesk living;
    @Inject private LivingSuspensions suspensions;
    @Inject private PaymentDesk desk;
    @Inject private FinanceReports reports;
    @Inject private Registration registration;
    @Inject private BusinessClock business;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(LivingPaymentsIT.class);
    }

    @BeforeEach
    void then() {
        business.travelTo(DAY);
    }

    @AfterEach
    void now() {
        business.reset();
    }

    @Test
    @DisplayName(
            "EX-F01 EX-F02 四(一) 45 supplements, 补发 and 抵扣 on one list: 4,789.50 booked to"
                    + " 其他优抚支出, 4,681.20 paid, 108.30 to be paid again")
    void october() throws Exception {
        List<UUID> lines = new ArrayList<>();
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            UUID person = onDibao().value();
            people.add(person);
            lines.add(granted(person));
        }
        UUID arrears = entered(people.get(0), LineKind.ARREARS, "12.00", "七月、八月标准调整后补发差额");
        UUID deduction = entered(people.get(1), LineKind.DEDUCTION, "96.00", "六月误发一笔，本月抵扣收回");
        lines.add(arrears);
        lines.add(deduction);

        UUID list = listed(lines);
        assertThat(seen(list).head().total()).isEqualTo(Money.ofYuan("4789.50"));
        assertThat(seen(list).subjects())
                .singleElement()
                .satisfies(
                        subject -> {
                            assertThat(subject.subject()).isEqualTo("2080899 其他优抚支出");
                            assertThat(subject.verified()).isFalse();
                            assertThat(subject.total()).isEqualTo(Money.ofYuan("4789.50"));
                        });
        released(list);
        List<BigDecimal> amounts = bankAmounts(list);
        assertThat(amounts)
                .hasSize(46)
                .anyMatch(amount -> amount.compareTo(new BigDecimal("12.30")) == 0);
        assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("4789.50");

        paid(list, lines);
        returned(list, lines.get(44));
        ListView settled = seen(list);
        assertThat(settled.head().total()).isEqualTo(Money.ofYuan("4789.50"));
        assertThat(settled.paid()).isEqualTo(Money.ofYuan("4681.20"));
        assertThat(settled.returned()).isEqualTo(Money.ofYuan("108.30"));

        Report report = reported();
        assertThat(report.head().reconciled()).isTrue();
        assertThat(report.total().due()).isEqualTo(Money.ofYuan("4789.50"));
        assertThat(report.total().paid()).isEqualTo(Money.ofYuan("4681.20"));
        assertThat(report.total().pending()).isEqualTo(Money.ofYuan("108.30"));
        assertThat(report.total().persons()).isEqualTo(44);
        assertThat(report.others()).isEmpty();
        Book subject = report.subjects().get(0);
        assertThat(report.subjects()).hasSize(1);
        assertThat(subject.subject()).isEqualTo("2080899 其他优抚支出");
        assertThat(subject.verified()).isFalse();
        assertThat(subject.type()).isEqualTo("reporting.type.LIVING");
        assertThat(subject.due()).isEqualTo(Money.ofYuan("4789.50"));
    }

    /** The amounts of the bank's file, without its total. */
    private List<BigDecimal> bankAmounts(UUID list) throws Exception {
        byte[] file = Acting.as(CHECKER, () -> desk.bankFile(list));
        List<BigDecimal> amounts = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file, SheetLimits.USUAL)) {
            reader.read(
                    0,
                    row -> {
                        if (row.cell(0).text().matches("\\d+")) {
                            amounts.add(new BigDecimal(row.cell(4).text()));
                        }
                        return true;
                    });
        }
        return amounts;
    }

    @Test
    @DisplayName("F16 抵扣: not without what it is taken from, and the two move as one")
    void deduction() throws Exception {
        UUID person = onDibao().value();
        UUID line = granted(person);
        UUID deducted = entered(person, LineKind.DEDUCTION, "96.00", "六月误发一笔，本月抵扣收回");
        UUID alone = Acting.as(MAKER, () -> desk.make(List.of(deducted), FundSource.BUDGET));
        refused(
                "payments.deduction-above-net",
                () -> Acting.run(MAKER, () -> desk.submit(alone, seen(alone).version())));
        Acting.run(MAKER, () -> desk.remove(alone, seen(alone).version(), deducted));

        UUID list = listed(List.of(line, deducted));
        released(list);
        paid(list, List.of(line));
        assertThat(seen(list).lines()).extracting(LineView::state).containsOnly(LineState.PAID);
        assertThat(seen(list).paid()).isEqualTo(Money.ofYuan("12.30"));
        returned(list, line);
        assertThat(seen(list).returned()).isEqualTo(Money.ofYuan("12.30"));
        List<LineView> again =
                Acting.as(OFFICER, () -> living.sheet(person, MONTH)).lines().stream()
                        .filter(each -> each.state() == LineState.PENDING)
                        .toList();
        assertThat(again).extracting(LineView::amount).hasSize(2).contains(Money.ofYuan("-96.00"));
    }

    @Test
    @DisplayName(
            "四(一) a person gets a month once, even entered twice at once, and only if it is due")
    void once() throws Exception {
        UUID person = onDibao().value();
        Callable<UUID> entering = () -> granted(person);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<String> codes = new ArrayList<>();
        try {
            for (Future<UUID> each : threads.invokeAll(List.of(entering, entering))) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    codes.add(((Problem) e.getCause()).code());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(codes).containsExactly("payments.living-entered");
        UUID notOnRegister = veteran().value();
        refused("payments.living-not-due", () -> granted(notOnRegister));
        refused(
                "registry.no-such-person",
                () -> Acting.as("lc-officer", () -> living.sheet(person, MONTH)));
        assertThat(Acting.as(OFFICER, () -> living.sheet(person, MONTH)).due())
                .isEqualTo(Money.ofYuan("108.30"));
    }

    @Test
    @DisplayName(
            "六(二) without an account a supplement is pending all the same, and cannot be listed")
    void noAccount() throws Exception {
        UUID person = onDibao(false).value();
        UUID line = granted(person);
        assertThat(Acting.as(OFFICER, () -> living.sheet(person, MONTH)).lines())
                .singleElement()
                .satisfies(each -> assertThat(each.lastFour()).isNull());
        refused(
                "payments.no-account",
                () -> Acting.as(MAKER, () -> desk.make(List.of(line), FundSource.BUDGET)));
    }

    @Test
    @DisplayName("三(二) 四(一) a month that the county has suspended is not due and is not entered")
    void suspended() throws Exception {
        PersonId person = onDibao();
        assertThat(due(person)).isEqualTo(Money.ofYuan("108.30"));
        Acting.run(
                "ra-approver",
                () ->
                        suspensions.suspend(
                                new LivingSuspensions.Suspend(
                                        person,
                                        suspensions.clauses().get(0),
                                        "2024-09-10",
                                        "瑞退役停〔2024〕1号",
                                        "判决书已经送达，县级研究决定停发。")));
        assertThat(due(person)).isEqualTo(Money.ZERO);
        refused("payments.living-not-due", () -> granted(person.value()));
    }

    private Money due(PersonId person) throws Exception {
        return Acting.as(OFFICER, () -> living.sheet(person.value(), MONTH)).due();
    }

    private UUID granted(UUID person) throws Exception {
        return entered(person, LineKind.GRANT, null, null);
    }

    private UUID entered(UUID person, LineKind kind, String yuan, String reason) throws Exception {
        return Acting.as(
                OFFICER,
                () ->
                        living.enter(
                                new EnterLiving(
                                        person, MONTH, kind, yuan, "瑞退役援审〔2024〕10号", reason)));
    }

    private PersonId onDibao() throws Exception {
        return onDibao(true);
    }

    private PersonId onDibao(boolean withAccount) throws Exception {
        PersonId person = veteran(withAccount);
        Acting.run(
                OFFICER,
                () ->
                        registration.recordRegister(
                                new Registration.RecordRegister(
                                        List.of(person),
                                        RegisterKind.DIBAO,
                                        "330381",
                                        "",
                                        LocalDate.of(2024, 1, 5),
                                        null,
                                        "低保名单")));
        return person;
    }

    private PersonId veteran() throws Exception {
        return veteran(true);
    }

    private PersonId veteran(boolean withAccount) throws Exception {
        return Acting.as(
                OFFICER,
                () -> {
                    String number = CitizenNumbers.next();
                    PersonId person =
                            registration.register(
                                    new Registration.RegisterPerson(
                                            "瑞安老兵",
                                            number,
                                            "",
                                            "330381001",
                                            "安阳街道测试路一号",
                                            "330381001",
                                            "退役军人名册"));
                    registration.recordIdentity(
                            new Registration.RecordIdentity(
                                    person,
                                    Identity.VETERAN,
                                    null,
                                    null,
                                    false,
                                    LocalDate.of(2000, 1, 1),
                                    null,
                                    null,
                                    "退出现役证件"));
                    if (withAccount) {
                        registration.recordAccount(
                                person, "温州银行", "330381" + number.substring(6, 16), "瑞安老兵", "存折");
                    }
                    return person;
                });
    }

    private UUID listed(List<UUID> lines) throws Exception {
        UUID list = Acting.as(MAKER, () -> desk.make(lines, FundSource.BUDGET));
        Acting.run(MAKER, () -> desk.submit(list, seen(list).version()));
        return list;
    }

    private void released(UUID list) throws Exception {
        long version = seen(list).version();
        Acting.run(CHECKER, () -> desk.check(list, version));
    }

    private void paid(UUID list, List<UUID> lines) throws Exception {
        long version = seen(list).version();
        Acting.run(CHECKER, () -> desk.confirmPaid(list, version, lines, "2024-10-24"));
    }

    private void returned(UUID list, UUID line) throws Exception {
        long version = seen(list).version();
        Acting.run(CHECKER, () -> desk.markReturned(list, version, line, "2024-10-24", "账号与户名不符"));
    }

    private ListView seen(UUID list) throws Exception {
        return Acting.as(CHECKER, () -> desk.list(list));
    }

    private Report reported() throws Exception {
        UUID id = Acting.as(CHECKER, () -> reports.runNow(YearMonth.parse(MONTH)));
        return Acting.as(CHECKER, () -> reports.report(id));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
