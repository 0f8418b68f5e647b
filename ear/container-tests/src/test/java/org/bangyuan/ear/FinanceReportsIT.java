package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.reporting.api.FinanceReports.Line;
import org.bangyuan.reporting.api.FinanceReports.Report;
import org.bangyuan.reporting.api.FinanceReports.ReportRow;
import org.bangyuan.reporting.api.Statistics;
import org.bangyuan.reporting.app.ReportTimer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The month's finance report: reconciled, once, and only for those whose county it is. */
@ExtendWith(ArquillianExtension.class)
class FinanceReportsIT {
    private static final String COUNTY = "330302";
    private static final String MAKER = "lc-maker";
    private static final String CHECKER = "lc-checker";

    @Inject private FinanceReports reports;
    @Inject private Statistics statistics;
    @Inject private ReportTimer timer;
    @Inject private PaymentDesk desk;
    @Inject private ApprovedCases approvals;
    @Inject private AuditTrail audit;
    @Inject private BusinessClock business;
    @Inject private Clock clock;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(FinanceReportsIT.class, ApprovedCases.class);
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    private Report made(YearMonth month) throws Exception {
        UUID id = Acting.as(CHECKER, () -> reports.runNow(month));
        return Acting.as(CHECKER, () -> reports.report(id));
    }

    private UUID line(CaseId id) throws Exception {
        return Acting.as(MAKER, () -> desk.ofCase(id.value())).get(0).id();
    }

    /** The county pays both; the bank returns the second. */
    private void payAndReturn(CaseId paid, CaseId returned) throws Exception {
        UUID first = line(paid);
        UUID second = line(returned);
        UUID list = Acting.as(MAKER, () -> desk.make(List.of(first, second), FundSource.BUDGET));
        Acting.run(MAKER, () -> desk.submit(list, desk.list(list).version()));
        String today = LocalDate.now(clock).toString();
        Acting.run(
                CHECKER,
                () -> {
                    desk.check(list, desk.list(list).version());
                    desk.confirmPaid(
                            list, desk.list(list).version(), List.of(first, second), today);
                    desk.markReturned(list, desk.list(list).version(), second, today, "账号与户名不符");
                });
    }

    @Test
    @DisplayName("六(四) a payment, a return and a pending grant stand in the report, reconciled")
    void reconciles() throws Exception {
        Line before = made(thisMonth()).total();
        CaseId paid = approvals.approved("8000.00");
        CaseId returned = approvals.approved("305.60");
        approvals.approved("1200.00");
        payAndReturn(paid, returned);
        Report report = made(thisMonth());
        Line after = report.total();

        assertThat(report.head().reconciled()).isTrue();
        assertThat(report.reconciliation()).hasSize(7);
        assertThat(after.due().minus(before.due())).isEqualTo(Money.ofYuan("9505.60"));
        assertThat(after.paid().minus(before.paid())).isEqualTo(Money.ofYuan("8000.00"));
        assertThat(after.returned().minus(before.returned())).isEqualTo(Money.ofYuan("305.60"));
        assertThat(after.pending().minus(before.pending())).isEqualTo(Money.ofYuan("1505.60"));
        assertThat(after.persons() - before.persons()).isEqualTo(1);
        assertThat(after.payments() - before.payments()).isEqualTo(1);
        assertThat(after.households() - before.households()).isEqualTo(1);
        assertThat(after.paid()).isEqualTo(paidByLines());
        assertThat(report.lines())
                .filteredOn(each -> "五马街道".equals(each.town()))
                .singleElement()
                .satisfies(
                        town -> assertThat(town.due()).isEqualTo(town.paid().plus(town.pending())));
    }

    @Test
    @DisplayName(
            "EX-F03 六(二) 100,000.00 of donations and 50,000.00 of the budget are two lists and two"
                    + " books; the report has the budget's alone")
    void twoBooks() throws Exception {
        Report before = made(thisMonth());
        CaseId donated = approvals.approved("100000.00");
        CaseId budgeted = approvals.approved("50000.00");
        UUID gift = listed(donated, FundSource.CARE_FUND);
        UUID fiscal = listed(budgeted, FundSource.BUDGET);
        assertThat(Acting.as(CHECKER, () -> desk.list(gift)).subjects()).isEmpty();
        paid(gift);
        paid(fiscal);
        Report after = made(thisMonth());
        assertThat(after.head().reconciled()).isTrue();
        assertThat(after.total().due().minus(before.total().due()))
                .isEqualTo(Money.ofYuan("50000.00"));
        assertThat(after.total().paid().minus(before.total().paid()))
                .isEqualTo(Money.ofYuan("50000.00"));
        assertThat(careFund(after).minus(careFund(before))).isEqualTo(Money.ofYuan("100000.00"));
        assertThat(after.subjects()).noneMatch(book -> book.fund().endsWith("CARE_FUND"));
        assertThat(after.subjects())
                .filteredOn(book -> book.type().equals("reporting.type.TEMPORARY"))
                .singleElement()
                .satisfies(book -> assertThat(book.subject()).isNull());
    }

    private static Money careFund(Report report) {
        return report.others().stream()
                .filter(book -> book.fund().equals("reporting.fund.CARE_FUND"))
                .map(FinanceReports.Book::paid)
                .reduce(Money.ZERO, Money::plus);
    }

    private UUID listed(CaseId id, FundSource fund) throws Exception {
        UUID line = line(id);
        UUID list = Acting.as(MAKER, () -> desk.make(List.of(line), fund));
        Acting.run(MAKER, () -> desk.submit(list, desk.list(list).version()));
        return list;
    }

    private void paid(UUID list) throws Exception {
        String today = LocalDate.now(clock).toString();
        Acting.run(
                CHECKER,
                () -> {
                    desk.check(list, desk.list(list).version());
                    List<UUID> lines =
                            desk.list(list).lines().stream().map(PaymentDesk.LineView::id).toList();
                    desk.confirmPaid(list, desk.list(list).version(), lines, today);
                });
    }

    @Test
    @DisplayName("六(二) what came back goes out again from the fund it came from")
    void returnedToItsFund() throws Exception {
        CaseId id = approvals.approved("300.00");
        UUID list = listed(id, FundSource.DONATION);
        paid(list);
        UUID line = line(id);
        String today = LocalDate.now(clock).toString();
        Acting.run(
                CHECKER,
                () -> desk.markReturned(list, desk.list(list).version(), line, today, "账号有误"));
        UUID again =
                Acting.as(MAKER, () -> desk.ofCase(id.value())).stream()
                        .filter(each -> each.replaces() != null)
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThatThrownBy(
                        () -> Acting.as(MAKER, () -> desk.make(List.of(again), FundSource.BUDGET)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code())
                                        .isEqualTo("payments.returned-to-its-fund"));
        assertThatThrownBy(() -> Acting.as(MAKER, () -> desk.make(List.of(again), null)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID));
        UUID second = Acting.as(MAKER, () -> desk.make(List.of(again), FundSource.DONATION));
        assertThat(Acting.as(MAKER, () -> desk.list(second)).head().fund())
                .isEqualTo(FundSource.DONATION);
    }

    /** Counted by another query than the report's own. */
    private Money paidByLines() throws SQLException {
        String sql =
                "select coalesce(sum(amount_fen), 0) from payments.payment_line"
                        + " where county_org = ? and state = 'PAID' and fund_source = 'BUDGET'"
                        + " and to_char(paid_on, 'YYYY-MM') = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, COUNTY);
            query.setString(2, thisMonth().toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Money.ofFen(row.getLong(1));
            }
        }
    }

    @Test
    @DisplayName("made again it is a new edition; the earlier one and its files stay as they were")
    void editions() throws Exception {
        Report first = made(thisMonth());
        byte[] pdf = Acting.as(CHECKER, () -> reports.pdf(first.head().id()));
        byte[] excel = Acting.as(CHECKER, () -> reports.excel(first.head().id()));
        Report second = made(thisMonth());
        assertThat(second.head().edition()).isEqualTo(first.head().edition() + 1);
        assertThat(second.head().number()).isNotEqualTo(first.head().number());
        Report kept = Acting.as("lc-finance", () -> reports.report(first.head().id()));
        assertThat(kept.head().current()).isFalse();
        assertThat(kept.total()).isEqualTo(first.total());
        assertThat(Acting.as("lc-finance", () -> reports.pdf(first.head().id()))).isEqualTo(pdf);
        assertThat(Acting.as("lc-finance", () -> reports.excel(first.head().id())))
                .isEqualTo(excel)
                .startsWith((byte) 'P', (byte) 'K');
        assertThat(audit.about("report", first.head().id()))
                .extracting(AuditRow::action)
                .containsExactly(
                        "reporting.audit.made",
                        "reporting.audit.paper",
                        "reporting.audit.workbook",
                        "reporting.audit.paper",
                        "reporting.audit.workbook");
    }

    @Test
    @DisplayName(
            "六(四) the first day of a month makes last month's report; more ticks change nothing")
    void doubledTickChangesNothing() throws Exception {
        approvals.approved("500.00");
        YearMonth month = thisMonth();
        business.travelTo(
                month.plusMonths(1).atDay(1).atTime(2, 0).atZone(BusinessClock.ZONE).toInstant());
        try {
            tickAtOnce();
            List<ReportRow> made = ofMonth(month);
            assertThat(made).isNotEmpty();
            timer.tick();
            assertThat(ofMonth(month)).isEqualTo(made);
            assertThat(ofMonth(month.plusMonths(1))).isEmpty();
        } finally {
            business.reset();
        }
    }

    private void tickAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Callable<Boolean> tick =
                () -> {
                    timer.tick();
                    return true;
                };
        try {
            for (Future<Boolean> each : threads.invokeAll(List.of(tick, tick, tick))) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private List<ReportRow> ofMonth(YearMonth month) throws Exception {
        return Acting.as(
                CHECKER,
                () ->
                        reports.reports(
                                        new FinanceReports.ReportQuery(month, COUNTY, true),
                                        new PageRequest(0, 200))
                                .rows());
    }

    @Test
    @DisplayName("another county's report does not exist; the city sees it and makes none")
    void withinJurisdiction() throws Exception {
        UUID id = made(thisMonth()).head().id();
        assertKind(Problem.Kind.NOT_FOUND, () -> Acting.as("ra-checker", () -> reports.report(id)));
        assertKind(Problem.Kind.NOT_FOUND, () -> Acting.as("ra-checker", () -> reports.pdf(id)));
        assertThat(Acting.as("city-va", () -> reports.report(id)).head().id()).isEqualTo(id);
        assertKind(
                Problem.Kind.FORBIDDEN,
                () -> Acting.as("city-va", () -> reports.runNow(thisMonth())));
        assertKind(
                Problem.Kind.FORBIDDEN,
                () -> Acting.as("lc-officer", () -> reports.runNow(thisMonth())));
        assertThatThrownBy(() -> Acting.as("lc-clerk", () -> reports.reports()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("a month to come or before the regulation is refused at its field")
    void monthOutOfRange() throws Exception {
        for (YearMonth month : List.of(thisMonth().plusMonths(1), YearMonth.of(2021, 12))) {
            assertThatThrownBy(() -> Acting.as(MAKER, () -> reports.runNow(month)))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem ->
                                    assertThat(problem.violations())
                                            .extracting("field")
                                            .containsExactly("month"));
        }
    }

    @Test
    @DisplayName("each figure of the cockpit counts what its list holds")
    void figuresLeadToTheirLists() throws Exception {
        approvals.approved("700.00");
        Statistics.Cockpit cockpit = Acting.as("lc-officer", () -> statistics.cockpit(null, null));
        assertThat(cockpit.county()).isEqualTo(COUNTY);
        Statistics.Headline head = cockpit.headline();
        assertThat(rows("lc-officer", Statistics.Figure.APPROVED)).isEqualTo(head.approved());
        assertThat(rows("lc-officer", Statistics.Figure.RECEIVED)).isEqualTo(head.received());
        assertThat(rows("lc-officer", Statistics.Figure.OPEN)).isEqualTo(head.open());
        assertThat(rows("lc-officer", Statistics.Figure.REFUSED)).isEqualTo(head.refused());
        assertThat(rows("lc-officer", Statistics.Figure.OVERDUE)).isEqualTo(head.overdue());
        assertThat(rows("ra-officer", Statistics.Figure.APPROVED))
                .isEqualTo(
                        Acting.as("ra-officer", () -> statistics.cockpit(null, null))
                                .headline()
                                .approved());
        assertThat(Acting.as("city-va", () -> statistics.cockpit(null, null)).areas()).hasSize(14);
        assertKind(
                Problem.Kind.NOT_FOUND,
                () -> Acting.as("ra-officer", () -> statistics.cockpit(null, COUNTY)));
        assertKind(Problem.Kind.FORBIDDEN, () -> rows(MAKER, Statistics.Figure.APPROVED));
    }

    private long rows(String username, Statistics.Figure figure) throws Exception {
        return Acting.as(
                username,
                () ->
                        statistics
                                .list(
                                        new Statistics.ListQuery(figure, null, null, null, null),
                                        new PageRequest(0, 200))
                                .total());
    }

    private static void assertKind(
            Problem.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
