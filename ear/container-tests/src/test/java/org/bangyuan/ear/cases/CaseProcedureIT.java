package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bangyuan.ear.cases.Problems.invalid;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseSettlement;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.Deployments;
import org.bangyuan.kernel.Money;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseProcedureIT {
    private static final PageRequest PAGE = new PageRequest(0, 200);
    private static final SliceRequest FIRST = SliceRequest.first(20);
    private static final CaseDesk.Query MINE =
            new CaseDesk.Query(CaseDesk.Tab.MINE, null, null, null, null, null, false);

    @Inject private CaseFixture fixture;
    @Inject private Observing observing;
    @Inject private TownDesk town;
    @Inject private CountyDesk county;
    @Inject private CaseDesk desk;
    @Inject private CaseSettlement settlement;
    @Inject private PaymentDesk payments;
    @Inject private Papers papers;
    @Inject private AuditTrail audit;
    @Inject private StaffAccounts accounts;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(
                CaseProcedureIT.class, CaseFixture.class, Observing.class, Problems.class);
    }

    @Test
    @DisplayName("五 from the counter to the decision: papers, payment line, audit rows, one event")
    void wholePath() throws Exception {
        CaseId id = fixture.drafted("全程测试", CaseFixture.APPROVE);
        CaseView drafted = fixture.view("lc-approver", id);
        assertThat(drafted.actions())
                .containsExactlyInAnyOrder(CaseAction.DECIDE, CaseAction.RETURN_TO_DRAFTER);
        assertThat(drafted.explanation().steps()).isNotEmpty();
        assertThat(drafted.softCap()).isNotNull();
        Acting.run("lc-approver", () -> county.decide(id, drafted.version()));
        CaseView decided = fixture.view("lc-officer", id);
        assertThat(decided.stage()).isEqualTo(CaseStage.APPROVED);
        assertThat(decided.decision().amount()).isEqualTo(Money.ofYuan("8000"));
        assertThat(observing.seenOf(id)).hasSize(1);
        assertThat(linesOf(id))
                .singleElement()
                .extracting(PaymentDesk.LineView::amount)
                .isEqualTo(Money.ofYuan("8000"));
        assertThat(kinds(id)).containsExactly("RECEIPT", "APPROVAL");
        assertThat(auditOf(id))
                .contains("cases.audit.filed", "cases.audit.draft", "cases.audit.decide");
        assertThat(decided.timeline())
                .extracting(CaseView.TimelineEntry::key)
                .containsExactly(
                        "cases.timeline.filed",
                        "cases.timeline.accepted",
                        "cases.timeline.assigned",
                        "cases.timeline.visited",
                        "cases.timeline.opinion-for",
                        "cases.timeline.received",
                        "cases.timeline.drafted-approval",
                        "cases.timeline.approved");
    }

    private List<PaymentDesk.LineView> linesOf(CaseId id) throws Exception {
        return Acting.as("lc-maker", () -> payments.ofCase(id.value()));
    }

    private List<String> kinds(CaseId id) {
        return papers.about(id.value()).stream().map(Papers.IssuedPaper::kind).toList();
    }

    private List<String> auditOf(CaseId id) {
        return audit.about("case", id.value()).stream().map(AuditRow::action).toList();
    }

    @Test
    @DisplayName(
            "五3 a stored decision is recomputed to the fen, and its paper is a PDF whose view is audited")
    void replayAndPaper() throws Exception {
        CaseId id = fixture.drafted("重算测试", CaseFixture.APPROVE);
        long version = fixture.version(id);
        Acting.run("lc-approver", () -> county.decide(id, version));
        CaseDesk.Replay replay = Acting.as("lc-audit", () -> desk.replay(id));
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.recomputed()).isEqualTo(Money.ofYuan("8000"));
        UUID paper = papers.about(id.value()).get(1).id();
        assertThat(Acting.as("lc-officer", () -> desk.paper(id, paper)))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(auditOf(id)).contains("cases.audit.paper-viewed");
    }

    @Test
    @DisplayName("五3 a second click and four approvers at once: one decision, one payment line")
    void decidedOnce() throws Exception {
        String second = open("另一审批", Role.COUNTY_APPROVER);
        CaseId id = fixture.drafted("一次测试", CaseFixture.APPROVE);
        long version = fixture.version(id);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        for (String who : List.of("lc-approver", second, "lc-approver", second)) {
            answers.add(
                    pool.submit(
                            () -> {
                                together.await();
                                return decide(who, id, version);
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
                        "cases.already-decided",
                        "cases.already-decided",
                        "cases.already-decided");
        refused("lc-approver", "cases.already-decided", () -> county.decide(id, version));
        assertThat(linesOf(id)).hasSize(1);
        assertThat(kinds(id)).containsExactly("RECEIPT", "APPROVAL");
    }

    private String decide(String username, CaseId id, long version) throws Exception {
        try {
            Acting.run(username, () -> county.decide(id, version));
            return "";
        } catch (Problem problem) {
            return problem.code();
        }
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

    @Test
    @DisplayName("五3 if payments cannot take the approval, nothing of the decision remains")
    void approvalIsAtomic() throws Exception {
        CaseId id = fixture.drafted("原子测试", CaseFixture.APPROVE);
        long version = fixture.version(id);
        observing.failFor(id);
        refused("lc-approver", "tests.observer-failed", () -> county.decide(id, version));
        observing.failFor(null);
        CaseView untouched = fixture.view("lc-officer", id);
        assertThat(untouched.stage()).isEqualTo(CaseStage.DRAFTED);
        assertThat(untouched.decision()).isNull();
        assertThat(untouched.version()).isEqualTo(version);
        assertThat(linesOf(id)).isEmpty();
        assertThat(kinds(id)).containsExactly("RECEIPT");
        assertThat(auditOf(id)).doesNotContain("cases.audit.decide");
        Acting.run("lc-approver", () -> county.decide(id, version));
        assertThat(linesOf(id)).hasSize(1);
    }

    @Test
    @DisplayName("SD-3 whoever drafted decides nothing, and it does not wait for them")
    void fourEyes() throws Exception {
        String both = open("双岗人员", Role.COUNTY_OFFICER, Role.COUNTY_APPROVER);
        CaseId id = fixture.accepted("四眼测试");
        fixture.assignAndVisit(id);
        fixture.report(id, "8000");
        long reported = fixture.version(id);
        Acting.run(both, () -> county.receive(id, reported));
        long received = fixture.version(id);
        Acting.run(both, () -> county.draft(id, received, CaseFixture.APPROVE));
        long drafted = fixture.version(id);
        assertThat(fixture.view(both, id).actions()).isEmpty();
        refused(both, "cases.sd3", () -> county.decide(id, drafted));
        assertThat(Acting.as(both, () -> desk.list(MINE, PAGE)).rows())
                .noneMatch(row -> row.id().equals(id));
        assertThat(Acting.as("lc-approver", () -> desk.list(MINE, PAGE)).rows())
                .anyMatch(row -> row.id().equals(id));
    }

    @Test
    @DisplayName("another county's case does not exist: page, list, number, steps and papers")
    void otherCounty() throws Exception {
        CaseId id = fixture.drafted("辖区测试", CaseFixture.APPROVE);
        CaseView own = fixture.view("lc-officer", id);
        CaseDesk.Query all =
                new CaseDesk.Query(CaseDesk.Tab.ALL, null, null, null, "辖区测试", null, false);
        for (String stranger : List.of("ra-officer", "ra-agent", "lc-nh-clerk")) {
            refused(stranger, "cases.absent", () -> desk.get(id));
            refused(stranger, "cases.absent", () -> desk.paper(id, UUID.randomUUID()));
            assertThat(Acting.as(stranger, () -> desk.list(all, PAGE)).rows()).isEmpty();
            assertThat(Acting.as(stranger, () -> desk.byNumber(own.number()))).isEmpty();
        }
        refused("ra-approver", "cases.absent", () -> county.decide(id, own.version()));
        assertThat(Acting.as("city-va", () -> desk.byNumber(own.number()))).contains(id);
    }

    @Test
    @DisplayName("五 no step out of order, none without the role, none on an old version")
    void stepsInOrder() throws Exception {
        CaseId id = fixture.accepted("顺序测试");
        long version = fixture.version(id);
        refused("lc-approver", "cases.out-of-order.ACCEPTED", () -> county.decide(id, version));
        refused(
                "lc-leader",
                "cases.out-of-order.ACCEPTED",
                () -> town.giveOpinion(id, version, true, "8000", "同意"));
        assertThatThrownBy(() -> Acting.run("lc-clerk", () -> county.decide(id, version)))
                .isInstanceOf(EJBAccessException.class);
        refused(
                "lc-clerk",
                "cases.changed-meanwhile",
                () -> town.assign(id, version + 1, "lc-visit1", "lc-visit2"));
        invalid(
                "lc-clerk",
                "secondInvestigator cases.form.investigator",
                () -> town.assign(id, version, "lc-visit1", "ra-visit1"));
        assertThat(fixture.view("lc-clerk", id).stage()).isEqualTo(CaseStage.ACCEPTED);
    }

    @Test
    @DisplayName("五3 a refusal names reasons, reaches no payment, and its paper is the notice")
    void refusal() throws Exception {
        CaseId id = fixture.drafted("不批测试", CaseFixture.REFUSE);
        long drafted = fixture.version(id);
        Acting.run("lc-approver", () -> county.returnToDrafter(id, drafted, "请补充说明"));
        long back = fixture.version(id);
        invalid(
                "lc-officer",
                "reasonCodes cases.form.reasons.none",
                () ->
                        county.draft(
                                id,
                                back,
                                new CountyDesk.Draft(false, "", List.of(), "情况与申报不符合要求")));
        invalid(
                "lc-officer",
                "explanation cases.form.explanation.other-amount",
                () -> county.draft(id, back, new CountyDesk.Draft(true, "9000", List.of(), "")));
        Acting.run("lc-officer", () -> county.draft(id, back, CaseFixture.REFUSE));
        long again = fixture.version(id);
        Acting.run("lc-approver", () -> county.decide(id, again));
        CaseView refused = fixture.view("lc-officer", id);
        assertThat(refused.stage()).isEqualTo(CaseStage.REFUSED);
        assertThat(refused.decision().reasonCodes()).containsExactly("RF-FACTS");
        assertThat(linesOf(id)).isEmpty();
        assertThat(observing.seenOf(id)).isEmpty();
        assertThat(kinds(id)).containsExactly("RECEIPT", "REFUSAL");
    }

    @Test
    @DisplayName(
            "五3 EX-P08 back to the township once, with a new five days; a re-check stops no clock and decides nothing")
    void returnAndRecheck() throws Exception {
        CaseId id = fixture.accepted("退回测试");
        fixture.assignAndVisit(id);
        fixture.report(id, "8000");
        long reported = fixture.version(id);
        Acting.run("lc-officer", () -> county.receive(id, reported));
        long received = fixture.version(id);
        Acting.run("lc-officer", () -> county.returnToTown(id, received, "补充收入核对"));
        long returned = fixture.version(id);
        Acting.run("lc-visit2", () -> town.recordVisit(id, returned, fixture.visit()));
        fixture.report(id, "6000.50");
        long second = fixture.version(id);
        Acting.run("lc-officer", () -> county.receive(id, second));
        long atCounty = fixture.version(id);
        Acting.run("lc-officer", () -> county.orderRecheck(id, atCounty, "核实房屋受损"));
        CaseView recheck = fixture.view("lc-recheck", id);
        assertThat(recheck.countyClock().stoppedOn()).isNull();
        assertThat(recheck.actions()).containsExactly(CaseAction.RECORD_RECHECK);
        Acting.run("lc-recheck", () -> county.recordRecheck(id, recheck.version(), "现场查看，情况属实。"));
        long afterRecheck = fixture.version(id);
        assertThatThrownBy(() -> Acting.run("lc-recheck", () -> county.decide(id, afterRecheck)))
                .isInstanceOf(EJBAccessException.class);
        CaseView rechecked = fixture.view("lc-officer", id);
        assertThat(rechecked.actions())
                .contains(CaseAction.DRAFT)
                .doesNotContain(CaseAction.RETURN_TO_TOWN, CaseAction.ORDER_RECHECK);
    }

    @Test
    @DisplayName("payments report paid and returned; told twice, nothing happens twice")
    void settlement() throws Exception {
        CaseId id = fixture.drafted("发放测试", CaseFixture.APPROVE);
        long version = fixture.version(id);
        Acting.run("lc-approver", () -> county.decide(id, version));
        for (int i = 0; i < 2; i++) {
            Acting.run("lc-checker", () -> settlement.paid(id, fixture.today()));
        }
        assertThat(fixture.view("lc-officer", id).stage()).isEqualTo(CaseStage.PAID);
        for (int i = 0; i < 2; i++) {
            Acting.run("lc-checker", () -> settlement.returned(id, fixture.today(), "户名不符"));
        }
        CaseView returned = fixture.view("lc-officer", id);
        assertThat(returned.stage()).isEqualTo(CaseStage.APPROVED);
        assertThat(returned.timeline())
                .filteredOn(entry -> entry.key().endsWith("bank-returned"))
                .hasSize(1);
    }

    @Test
    @DisplayName("待办: what a tab counts is what its list holds, for everybody who may look")
    void countsAreLists() throws Exception {
        fixture.drafted("计数测试", CaseFixture.APPROVE);
        for (String who :
                List.of(
                        "lc-agent",
                        "lc-clerk",
                        "lc-visit1",
                        "lc-leader",
                        "lc-officer",
                        "lc-recheck",
                        "lc-approver",
                        "lc-maker",
                        "lc-audit",
                        "city-va")) {
            for (CaseDesk.Tab tab : CaseDesk.Tab.values()) {
                CaseDesk.Query query =
                        new CaseDesk.Query(
                                tab, null, null, null, null, CaseDesk.Sort.URGENCY, false);
                long counted = Acting.as(who, () -> desk.work(query, FIRST)).counts().get(tab);
                assertThat(Acting.as(who, () -> desk.list(query, PAGE)).total())
                        .as(who + " " + tab)
                        .isEqualTo(counted);
            }
        }
    }
}
