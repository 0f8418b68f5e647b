package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bangyuan.ear.cases.Problems.invalid;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.cases.api.Reconsiderations.State;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.Deployments;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 复核 (五3): one of each decision, by people who took no part in it. */
@ExtendWith(ArquillianExtension.class)
class ReconsiderationIT {
    private static final String CITY = "UPPER_BUREAU";
    private static final String GOVERNMENT = "COUNTY_GOVERNMENT";

    @Inject private CaseFixture fixture;
    @Inject private CountyDesk county;
    @Inject private CaseDesk desk;
    @Inject private Reconsiderations reconsiderations;
    @Inject private PaymentDesk payments;
    @Inject private Papers papers;
    @Inject private AuditTrail audit;
    @Inject private StaffAccounts accounts;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource source;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(ReconsiderationIT.class, CaseFixture.class, Problems.class);
    }

    private CaseId decided(String name, CountyDesk.Draft draft) throws Exception {
        CaseId id = fixture.drafted(name, draft);
        long version = fixture.version(id);
        Acting.run("lc-approver", () -> county.decide(id, version));
        return id;
    }

    private Reconsiderations.Request to(String authority) {
        String today = fixture.today().toString();
        return new Reconsiderations.Request(authority, today, today, "林建军", "房屋全部烧毁，与申报情况一致。", "");
    }

    private Reconsiderations.Overview of(String username, CaseId id) throws Exception {
        return Acting.as(username, () -> reconsiderations.of(id));
    }

    private Reconsiderations.Item item(CaseId id) throws Exception {
        return of("lc-audit", id).items().get(0);
    }

    private void assign(String by, CaseId id, String handler) throws Exception {
        long version = item(id).version();
        Acting.run(by, () -> reconsiderations.assign(id, version, handler));
    }

    private void rule(String handler, CaseId id, State outcome) throws Exception {
        long version = item(id).version();
        Acting.run(
                handler,
                () ->
                        reconsiderations.decide(
                                id,
                                version,
                                new Reconsiderations.Ruling(
                                        outcome.name(), "温退役军人复核〔2026〕7号", "原决定认定的事实不清，证据不足。")));
    }

    private String open(String name, Role... roles) throws Exception {
        String username = "t-" + UUID.randomUUID().toString().substring(0, 8);
        String organisation = fixture.organisationOf("lc-approver");
        Acting.run(
                "sysadmin",
                () ->
                        accounts.open(
                                new StaffAccounts.OpenAccount(
                                        username, name, organisation, Set.of(roles))));
        return username;
    }

    private List<PaymentDesk.LineView> linesOf(CaseId id) throws Exception {
        return Acting.as("lc-maker", () -> payments.ofCase(id.value()));
    }

    private List<String> auditOf(CaseId id) {
        return audit.about("case", id.value()).stream().map(AuditRow::action).toList();
    }

    @Test
    @DisplayName(
            "EX-R03 五3 the city first, then the county government: joined, one matter, then none")
    void oneDecisionOneReconsideration() throws Exception {
        CaseId id = decided("复核合并", CaseFixture.REFUSE);
        Acting.run("lc-officer", () -> reconsiderations.register(id, to(CITY)));
        Acting.run("lc-officer", () -> reconsiderations.register(id, to(GOVERNMENT)));

        Reconsiderations.Overview overview = of("lc-officer", id);
        assertThat(overview.items()).hasSize(1);
        Reconsiderations.Item only = overview.items().get(0);
        assertThat(only.authority()).isEqualTo(Authority.UPPER_BUREAU);
        assertThat(only.joined())
                .singleElement()
                .extracting(Reconsiderations.Joined::authority)
                .isEqualTo(Authority.COUNTY_GOVERNMENT);
        assertThat(only.clock().deadline().counted()).hasSize(20);
        assertThat(only.standards()).hasSize(2);
        assertThat(overview.mayRegister()).isFalse();
        refused(
                "lc-officer",
                "cases.reconsideration.registered",
                () -> reconsiderations.register(id, to(CITY)));

        assign("city-va", id, "city-va2");
        rule("city-va2", id, State.UPHELD);
        for (String authority : List.of(CITY, GOVERNMENT)) {
            Problem over =
                    Problems.of("lc-officer", () -> reconsiderations.register(id, to(authority)));
            assertThat(over.code()).isEqualTo("cases.reconsideration.over");
            assertThat(over.citations()).containsExactly(Citation.measure("五3"));
        }
        assertThat(of("lc-officer", id).items()).hasSize(1);
        assertThat(fixture.view("lc-officer", id).stage()).isEqualTo(CaseStage.REFUSED);
        assertThat(papers.about(id.value()))
                .extracting(Papers.IssuedPaper::kind)
                .containsExactly("RECEIPT", "REFUSAL", "RECONSIDERATION");
        assertThat(auditOf(id))
                .contains(
                        "cases.audit.review-registered",
                        "cases.audit.review-joined",
                        "cases.audit.review-assigned",
                        "cases.audit.review-upheld");
    }

    @Test
    @DisplayName(
            "EX-R05 五3 the approver of the decision is refused as handler, and so are the others")
    void handlerTookNoPart() throws Exception {
        CaseId id = decided("复核回避", CaseFixture.REFUSE);
        Acting.run("lc-officer", () -> reconsiderations.register(id, to(GOVERNMENT)));
        long version = item(id).version();
        Problem approver =
                Problems.of(
                        "lc-officer", () -> reconsiderations.assign(id, version, "lc-approver"));
        assertThat(approver.code()).isEqualTo("cases.recused.APPROVER");
        assertThat(approver.isRefusalOfAccess()).isTrue();
        refused(
                "lc-officer",
                "cases.recused.OFFICER",
                () -> reconsiderations.assign(id, version, "lc-officer"));
        invalid(
                "lc-officer",
                "handler cases.form.reviewer",
                () -> reconsiderations.assign(id, version, "lc-clerk"));
        assertThat(item(id).state()).isEqualTo(State.REGISTERED);

        String independent = open("独立经办", Role.COUNTY_APPROVER);
        assertThat(of("lc-officer", id).candidates())
                .filteredOn(each -> each.refusal() == null)
                .extracting(Reconsiderations.Candidate::username)
                .contains(independent)
                .doesNotContain("lc-officer", "lc-approver");
        assign("lc-officer", id, independent);
        long assigned = item(id).version();
        refused(
                "lc-approver",
                "cases.reconsideration.not-handler",
                () -> reconsiderations.decide(id, assigned, ruling()));
        assertThatThrownBy(
                        () ->
                                Acting.run(
                                        "lc-clerk",
                                        () -> reconsiderations.decide(id, assigned, ruling())))
                .isInstanceOf(EJBAccessException.class);
        rule(independent, id, State.UPHELD);
    }

    private static Reconsiderations.Ruling ruling() {
        return new Reconsiderations.Ruling("UPHELD", "鹿政复核〔2026〕1号", "原决定事实清楚，依据充分。");
    }

    @Test
    @DisplayName(
            "五3 two clerks at once, one for each authority: one matter, the other joined to it")
    void twoClerksAtOnce() throws Exception {
        CaseId id = decided("复核并发", CaseFixture.REFUSE);
        String second = open("另一经办", Role.COUNTY_OFFICER);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        for (String authority : List.of(CITY, GOVERNMENT, CITY, GOVERNMENT)) {
            String who = answers.size() < 2 ? "lc-officer" : second;
            answers.add(
                    pool.submit(
                            () -> {
                                together.await();
                                return register(who, id, authority);
                            }));
        }
        together.countDown();
        List<String> codes = new ArrayList<>();
        for (Future<String> answer : answers) {
            codes.add(answer.get());
        }
        pool.shutdown();
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "",
                        "",
                        "cases.reconsideration.registered",
                        "cases.reconsideration.registered");
        assertThat(of("lc-audit", id).items()).hasSize(1);
        assertThat(item(id).joined()).hasSize(1);
        assertThatThrownBy(() -> insertAnother(id))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_decision_one_reconsideration");
    }

    private String register(String username, CaseId id, String authority) throws Exception {
        try {
            Acting.run(username, () -> reconsiderations.register(id, to(authority)));
            return "";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    /** Past every service: the database alone. */
    private void insertAnother(CaseId id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement copy =
                        connection.prepareStatement(
                                "insert into cases.reconsideration (id, version, case_id, position,"
                                        + " authority, state, delivered_on, received_on, filing_due,"
                                        + " brought_by, reasons, parameters, registered_by,"
                                        + " registered_by_name, registered_at) select"
                                        + " gen_random_uuid(), 1, case_id, position, authority, state,"
                                        + " delivered_on, received_on, filing_due, brought_by, reasons,"
                                        + " parameters, registered_by, registered_by_name,"
                                        + " registered_at from cases.reconsideration"
                                        + " where case_id = ?")) {
            copy.setObject(1, id.value());
            copy.executeUpdate();
        }
    }

    @Test
    @DisplayName("五3 revoked before it is paid: nothing of it is paid, others decide anew, once")
    void revokedAndDecidedAnew() throws Exception {
        CaseId id = decided("复核撤销", CaseFixture.APPROVE);
        Acting.run("lc-officer", () -> reconsiderations.register(id, to(CITY)));
        assertThat(mine("city-va")).contains(id);
        assertThat(mine("city-va2")).contains(id);
        CaseId waiting = fixture.drafted("复核旁案", CaseFixture.APPROVE);
        assertThat(listed("lc-officer", CaseDesk.Tab.OTHERS)).contains(id, waiting);
        assertThat(listed("city-va", CaseDesk.Tab.OTHERS)).contains(waiting).doesNotContain(id);
        assign("city-va", id, "city-va2");
        assertThat(mine("city-va2")).contains(id);
        assertThat(mine("city-va")).doesNotContain(id);
        rule("city-va2", id, State.REVOKED);

        CaseView again = fixture.view("lc-audit", id);
        assertThat(again.stage()).isEqualTo(CaseStage.COUNTY_RECEIVED);
        assertThat(again.decision()).isNull();
        assertThat(again.draft()).isNull();
        assertThat(again.countyClock().deadline().received()).isEqualTo(fixture.today());
        assertThat(linesOf(id))
                .singleElement()
                .extracting(PaymentDesk.LineView::state)
                .isEqualTo(PaymentDesk.LineState.REVOKED);
        assertThat(item(id).granted()).isEqualTo(Money.ofYuan("8000"));
        assertThat(mine("lc-officer")).doesNotContain(id);

        refused(
                "lc-officer",
                "cases.decided-anew-by-others",
                () -> county.draft(id, again.version(), CaseFixture.APPROVE));
        String drafter = open("重新拟办", Role.COUNTY_OFFICER);
        String approver = open("重新审批", Role.COUNTY_APPROVER);
        assertThat(mine(drafter)).contains(id);
        Acting.run(
                drafter,
                () ->
                        county.draft(
                                id,
                                again.version(),
                                new CountyDesk.Draft(true, "9000", List.of(), "房屋全部烧毁，损失重于原认定。")));
        long drafted = fixture.version(id);
        refused("lc-approver", "cases.decided-anew-by-others", () -> county.decide(id, drafted));
        Acting.run(approver, () -> county.decide(id, drafted));

        assertThat(fixture.view("lc-audit", id).decision().amount())
                .isEqualTo(Money.ofYuan("9000"));
        assertThat(linesOf(id))
                .filteredOn(line -> line.state() == PaymentDesk.LineState.PENDING)
                .singleElement()
                .extracting(PaymentDesk.LineView::amount)
                .isEqualTo(Money.ofYuan("9000"));
        assertThat(Acting.as("lc-audit", () -> desk.replay(id)).isSame()).isTrue();
        Acting.run("lc-officer", () -> reconsiderations.register(id, to(GOVERNMENT)));
        assertThat(of("lc-audit", id).items()).hasSize(2);
    }

    private List<CaseId> mine(String username) throws Exception {
        return listed(username, CaseDesk.Tab.MINE);
    }

    private List<CaseId> listed(String username, CaseDesk.Tab tab) throws Exception {
        CaseDesk.Query query =
                new CaseDesk.Query(tab, null, null, null, null, CaseDesk.Sort.RECEIVED, true);
        return Acting.as(username, () -> desk.list(query, new PageRequest(0, 200))).rows().stream()
                .map(CaseDesk.CaseRow::id)
                .toList();
    }

    @Test
    @DisplayName(
            "五3 on its way to the bank the money holds the ruling up; paid, only the rest is paid")
    void paidBefore() throws Exception {
        CaseId id = decided("复核已发", CaseFixture.APPROVE);
        Acting.run("lc-officer", () -> reconsiderations.register(id, to(CITY)));
        assign("city-va", id, "city-va2");
        UUID line = linesOf(id).get(0).id();
        UUID list = Acting.as("lc-maker", () -> payments.make(List.of(line), FundSource.BUDGET));
        assertThat(Problems.of("city-va2", () -> rule("city-va2", id, State.REVOKED)).code())
                .isEqualTo("payments.revoked-on-its-way");
        assertThat(fixture.view("lc-audit", id).stage()).isEqualTo(CaseStage.APPROVED);
        pay(list, line);
        rule("city-va2", id, State.REVOKED);
        assertThat(linesOf(id))
                .singleElement()
                .extracting(PaymentDesk.LineView::state)
                .isEqualTo(PaymentDesk.LineState.PAID);

        String drafter = open("补发拟办", Role.COUNTY_OFFICER);
        String approver = open("补发审批", Role.COUNTY_APPROVER);
        long revoked = fixture.version(id);
        refused(drafter, "cases.below-paid", () -> county.draft(id, revoked, CaseFixture.REFUSE));
        Acting.run(
                drafter,
                () ->
                        county.draft(
                                id,
                                revoked,
                                new CountyDesk.Draft(true, "9500", List.of(), "房屋全部烧毁，损失重于原认定。")));
        long drafted = fixture.version(id);
        Acting.run(approver, () -> county.decide(id, drafted));
        assertThat(linesOf(id))
                .extracting(each -> each.state() + " " + each.amount())
                .containsExactlyInAnyOrder("PAID 8000.00", "PENDING 1500.00");
    }

    private void pay(UUID list, UUID line) throws Exception {
        Acting.run("lc-maker", () -> payments.submit(list, versionOf(list)));
        Acting.run("lc-checker", () -> payments.check(list, versionOf(list)));
        String today = fixture.today().toString();
        Acting.run(
                "lc-checker",
                () -> payments.confirmPaid(list, versionOf(list), List.of(line), today));
    }

    private long versionOf(UUID list) {
        return payments.list(list).version();
    }

    @Test
    @DisplayName(
            "五3 another county does not find it; late or before the decision it is refused by name")
    void outside() throws Exception {
        CaseId id = decided("复核外县", CaseFixture.REFUSE);
        refused("ra-officer", "cases.absent", () -> reconsiderations.of(id));
        refused("ra-officer", "cases.absent", () -> reconsiderations.register(id, to(CITY)));
        invalid(
                "lc-officer",
                "deliveredOn cases.form.reconsideration.before-decision",
                () ->
                        reconsiderations.register(
                                id,
                                new Reconsiderations.Request(
                                        CITY,
                                        fixture.today().minusDays(1).toString(),
                                        fixture.today().toString(),
                                        "林建军",
                                        "房屋全部烧毁，与申报情况一致。",
                                        "")));
        CaseId open = fixture.drafted("复核未决", CaseFixture.REFUSE);
        refused(
                "lc-officer",
                "cases.reconsideration.not-decided",
                () -> reconsiderations.register(open, to(CITY)));
    }
}
