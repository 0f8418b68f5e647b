package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bangyuan.ear.cases.Problems.invalid;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.DataChecks;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.CitizenNumbers;
import org.bangyuan.ear.Deployments;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.registry.api.GuardianBasis;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseFilingIT {
    @Inject private CaseFixture fixture;
    @Inject private Applications applications;
    @Inject private TownDesk town;
    @Inject private CaseDesk desk;
    @Inject private DataChecks dataChecks;
    @Inject private People people;
    @Inject private Registration registration;
    @Inject private Papers papers;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(
                CaseFilingIT.class, CaseFixture.class, Observing.class, Problems.class);
    }

    private List<String> kinds(CaseId id) {
        return papers.about(id.value()).stream().map(Papers.IssuedPaper::kind).toList();
    }

    @Test
    @DisplayName(
            "五1 a complete application is accepted at the counter, with number, receipt and due day")
    void acceptedAtOnce() throws Exception {
        PersonId person = fixture.veteran("lc-clerk", "当场受理");
        UUID draft = fixture.draft("lc-clerk", person, true);
        Applications.Check check = Acting.as("lc-clerk", () -> applications.check(draft));
        assertThat(check.violations()).isEmpty();
        assertThat(check.missing()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        CaseView filed = fixture.view("lc-clerk", fixture.file("lc-clerk", draft));
        assertThat(filed.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(filed.number()).startsWith("鹿援临〔").endsWith("号");
        assertThat(filed.townClock().deadline().due()).isEqualTo(check.due());
        assertThat(filed.attachments()).hasSize(2);
        assertThat(kinds(filed.id())).containsExactly("RECEIPT");
        assertThat(Acting.as("lc-clerk", () -> desk.of(person))).hasSize(1);
    }

    @Test
    @DisplayName(
            "五1 missing papers do not block: one notice, and complete papers start the clock anew")
    void correction() throws Exception {
        PersonId person = fixture.veteran("lc-clerk", "补正测试");
        CaseId id = fixture.file("lc-clerk", fixture.draft("lc-clerk", person, false));
        CaseView waiting = fixture.view("lc-clerk", id);
        assertThat(waiting.stage()).isEqualTo(CaseStage.CORRECTION);
        assertThat(waiting.correction().missing()).hasSize(3);
        assertThat(waiting.townClock().stoppedOn()).isEqualTo(fixture.today());
        refused(
                "lc-clerk",
                "cases.papers-missing",
                () -> town.completeCorrection(id, waiting.version()));
        Acting.run(
                "lc-clerk",
                () -> {
                    town.attach(id, "ID_DOCUMENT", "身份证.pdf", CaseFixture.PDF);
                    town.attach(id, "APPLICATION_FORM", "申请表.pdf", CaseFixture.PDF);
                    town.attach(id, "AUTHORISATION", "授权书.pdf", CaseFixture.PDF);
                });
        long version = fixture.version(id);
        Acting.run("lc-clerk", () -> town.completeCorrection(id, version));
        CaseView accepted = fixture.view("lc-clerk", id);
        assertThat(accepted.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(accepted.townClock().stoppedOn()).isNull();
        assertThat(accepted.townClock().deadline().counted())
                .hasSize(5)
                .allMatch(day -> day.isAfter(fixture.today()));
        assertThat(accepted.members()).allMatch(CaseView.Member::authorised);
        assertThat(kinds(id)).containsExactly("CORRECTION_NOTICE", "RECEIPT");
    }

    @Test
    @DisplayName(
            "五1 EX-P02 a grown son has not signed: received all the same, asked for his signature,"
                    + " and nobody is asked about him")
    void unsignedSon() throws Exception {
        ApplicationForm.Member son =
                new ApplicationForm.Member(
                        null, "未签之子", CitizenNumbers.next(), "子女", null, null, null, false, false);
        CaseId id =
                fixture.file(
                        "lc-clerk",
                        fixture.draft("lc-clerk", fixture.veteran("lc-clerk", "父亲签字"), true, son));
        CaseView waiting = fixture.view("lc-clerk", id);
        assertThat(waiting.stage()).isEqualTo(CaseStage.CORRECTION);
        assertThat(waiting.correction().missing()).singleElement().asString().contains("未签之子");
        assertThat(waiting.members())
                .extracting(CaseView.Member::authorised)
                .containsExactly(true, false);
        assertThat(kinds(id)).containsExactly("CORRECTION_NOTICE");
        refused(
                "lc-clerk",
                "cases.papers-missing",
                () -> town.completeCorrection(id, waiting.version()));
        PersonId unsigned = waiting.members().get(1).person();
        Problem unasked =
                Problems.of(
                        "lc-clerk", () -> dataChecks.request(id, unsigned, "温州市不动产登记中心", "名下不动产"));
        assertThat(unasked.code()).isEqualTo("cases.check-without-consent");
        assertThat(unasked.citations()).containsExactly(Citation.measure("五1"));
        assertThat(unasked.args()).contains("未签之子");
        PersonId father = waiting.applicant().person();
        Acting.as("lc-clerk", () -> dataChecks.request(id, father, "温州市不动产登记中心", "名下不动产"));
        assertThat(Acting.as("lc-clerk", () -> dataChecks.of(id)))
                .extracting(DataChecks.Request::name)
                .containsExactly("父亲签字");
        refused("ra-officer", "cases.absent", () -> dataChecks.of(id));
    }

    @Test
    @DisplayName(
            "一事一批: a spouse cannot apply for the same fire, until the first application is withdrawn")
    void sameEventOnce() throws Exception {
        PersonId husband = fixture.veteran("lc-clerk", "同火之夫");
        String number = CitizenNumbers.next();
        ApplicationForm.Member wife =
                new ApplicationForm.Member(
                        null, "同火之妻", number, "配偶", null, null, null, false, true);
        CaseId first = fixture.file("lc-clerk", fixture.draft("lc-clerk", husband, true, wife));
        PersonId registered =
                Acting.as("lc-clerk", () -> people.byCitizenId(CitizenId.parse(number)))
                        .orElseThrow()
                        .id();
        UUID second = fixture.draft("lc-clerk", registered, true);
        Acting.run("lc-clerk", () -> withPayee(second, "同火之妻"));
        assertThat(Acting.as("lc-clerk", () -> applications.check(second)).duplicate())
                .isEqualTo(fixture.view("lc-clerk", first).number());
        long draft = Acting.as("lc-clerk", () -> applications.draft(second)).version();
        refused("lc-clerk", "cases.duplicate-event", () -> applications.file(second, draft));
        long version = fixture.version(first);
        Acting.run("lc-clerk", () -> town.withdraw(first, version, "申请人撤回"));
        assertThat(fixture.file("lc-clerk", second)).isNotNull();
    }

    /** Completes what the registry does not know of somebody registered a moment ago. */
    private void withPayee(UUID id, String holder) {
        Applications.Draft draft = applications.draft(id);
        ApplicationForm form = draft.form();
        applications.save(
                id,
                draft.version(),
                new ApplicationForm(
                        form.personId(),
                        form.phone(),
                        form.residence(),
                        "VETERAN",
                        null,
                        form.members(),
                        form.hardship(),
                        form.cause(),
                        form.happenedOn(),
                        form.place(),
                        form.account(),
                        form.socialAssistance(),
                        form.socialAssistanceNote(),
                        form.requestedYuan(),
                        null,
                        new ApplicationForm.Payee(holder, "温州银行", CaseFixture.card())));
    }

    @Test
    @DisplayName("五1 the money goes to the applicant or a guardian, not to whoever lives with them")
    void payee() throws Exception {
        PersonId husband = fixture.veteran("lc-clerk", "卧床之夫");
        PersonId wife = fixture.veteran("lc-clerk", "代领之妻");
        Acting.run(
                "lc-clerk",
                () ->
                        registration.recordHousehold(
                                husband,
                                List.of(new Registration.HouseholdMember(wife, "配偶")),
                                fixture.today(),
                                "测试"));
        UUID draft = fixture.draft("lc-clerk", husband, true);
        Acting.run("lc-clerk", () -> withPayee(draft, "代领之妻"));
        assertThat(Acting.as("lc-clerk", () -> applications.check(draft)).violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("payee.holder", "cases.form.payee.other-holder"));
        Acting.run(
                "lc-clerk",
                () ->
                        registration.recordGuardian(
                                new Registration.RecordGuardian(
                                        husband,
                                        wife,
                                        GuardianBasis.SPOUSE,
                                        fixture.today(),
                                        null,
                                        "法院判决")));
        Applications.Check check = Acting.as("lc-clerk", () -> applications.check(draft));
        assertThat(check.violations()).isEmpty();
        assertThat(check.warnings())
                .extracting(Violation::code)
                .contains("cases.form.payee.guardian-holder");
    }

    @Test
    @DisplayName("五1 filing the same draft three times at once gives one case")
    void filedOnce() throws Exception {
        UUID draft = fixture.draft("lc-clerk", fixture.veteran("lc-clerk", "只收一次"), true);
        long version = Acting.as("lc-clerk", () -> applications.draft(draft)).version();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        List<Future<CaseId>> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(
                    pool.submit(
                            () -> Acting.as("lc-clerk", () -> applications.file(draft, version))));
        }
        Set<CaseId> ids = new HashSet<>();
        for (Future<CaseId> answer : answers) {
            ids.add(answer.get());
        }
        pool.shutdown();
        assertThat(ids).containsExactly(new CaseId(draft));
        assertThat(kinds(new CaseId(draft))).containsExactly("RECEIPT");
    }

    @Test
    @DisplayName(
            "a draft keeps whatever was typed, is one's own, and two tabs do not overwrite each other")
    void drafts() throws Exception {
        UUID id = fixture.draft("lc-clerk", fixture.veteran("lc-clerk", "草稿测试"), false);
        Applications.Draft first = Acting.as("lc-clerk", () -> applications.draft(id));
        ApplicationForm typed =
                new ApplicationForm(
                        first.form().personId(),
                        "😀",
                        "",
                        "?",
                        null,
                        List.of(),
                        "OTHER",
                        null,
                        "明天",
                        null,
                        "<script>",
                        null,
                        null,
                        "0.001",
                        null,
                        null);
        long saved = Acting.as("lc-clerk", () -> applications.save(id, first.version(), typed));
        assertThat(Acting.as("lc-clerk", () -> applications.draft(id)).form()).isEqualTo(typed);
        refused(
                "lc-clerk",
                "cases.changed-meanwhile",
                () -> applications.save(id, first.version(), first.form()));
        refused("lc-agent", "cases.draft-absent", () -> applications.draft(id));
        Problem problem = Problems.of("lc-clerk", () -> applications.file(id, saved));
        assertThat(problem.violations())
                .extracting(Violation::field)
                .contains(
                        "phone", "residence", "identity", "members", "happenedOn", "requestedYuan");
        Acting.run("lc-clerk", () -> applications.discard(id));
        refused("lc-clerk", "cases.draft-absent", () -> applications.draft(id));
    }

    @Test
    @DisplayName("五1 files are told by their content and come back as they were")
    void files() throws Exception {
        UUID id = fixture.draft("lc-clerk", fixture.veteran("lc-clerk", "材料测试"), false);
        UUID file =
                Acting.as(
                        "lc-clerk",
                        () -> applications.attach(id, "OTHER", "../../身份证.pdf", CaseFixture.PDF));
        assertThat(Acting.as("lc-clerk", () -> applications.attachment(id, file)).content())
                .isEqualTo(CaseFixture.PDF);
        byte[] program = "MZ program".getBytes(StandardCharsets.US_ASCII);
        invalid(
                "lc-clerk",
                "file platform.file.unknown-kind",
                () -> applications.attach(id, "OTHER", "a.pdf", program));
        invalid(
                "lc-clerk",
                "kind cases.form.choice",
                () -> applications.attach(id, "WISH", "a.pdf", CaseFixture.PDF));
        Acting.run("lc-clerk", () -> applications.detach(id, file));
        assertThat(Acting.as("lc-clerk", () -> applications.draft(id)).attachments()).isEmpty();
    }

    @Test
    @DisplayName(
            "五1 an agent files for somebody, the town clerk accepts, the agent handles nothing")
    void agent() throws Exception {
        PersonId person = fixture.veteran("lc-agent", "代为申请");
        CaseId id = fixture.file("lc-agent", fixture.draft("lc-agent", person, true));
        CaseView received = fixture.view("lc-clerk", id);
        assertThat(received.stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(received.proxy()).isNotNull();
        assertThat(received.actions()).contains(CaseAction.ACCEPT, CaseAction.REQUEST_CORRECTION);
        assertThat(fixture.view("lc-agent", id).actions()).isEmpty();
        Acting.run("lc-clerk", () -> town.accept(id, received.version()));
        assertThat(kinds(id)).containsExactly("RECEIPT");
    }

    @Test
    @DisplayName("六(二) another system files; only what 五1 requires may be asked for")
    void anotherSystem() throws Exception {
        String station = fixture.organisationOf("lc-clerk");
        ApplicationForm.Member self =
                new ApplicationForm.Member(
                        null, "一键申请", CitizenNumbers.next(), "本人", null, null, null, true, true);
        ApplicationForm form =
                fixture.fire(
                        new ApplicationForm(
                                null,
                                "13812345678",
                                "五马街道测试路2号",
                                "VETERAN",
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new ApplicationForm.Payee("一键申请", "温州银行", CaseFixture.card())),
                        true,
                        self);
        CaseId id = Acting.as("province-peer", () -> applications.fileFor(station, form));
        CaseView received = fixture.view("lc-clerk", id);
        assertThat(received.stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(received.timeline())
                .extracting(CaseView.TimelineEntry::key)
                .contains("cases.timeline.identity-unrecorded");
        refused("lc-clerk", "cases.papers-missing", () -> town.accept(id, received.version()));
        invalid(
                "lc-clerk",
                "missing cases.form.correction.only-required",
                () -> town.requestCorrection(id, received.version(), List.of("收入证明")));
        Acting.run(
                "lc-clerk",
                () -> town.requestCorrection(id, received.version(), received.missing()));
        assertThat(fixture.view("lc-clerk", id).stage()).isEqualTo(CaseStage.CORRECTION);
    }
}
