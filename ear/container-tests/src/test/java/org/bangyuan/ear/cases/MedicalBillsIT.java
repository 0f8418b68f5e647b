package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangyuan.ear.cases.Problems.invalid;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.MedicalBills;
import org.bangyuan.cases.api.MedicalBills.Bill;
import org.bangyuan.cases.api.MedicalBills.RecordBill;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.CitizenNumbers;
import org.bangyuan.ear.Deployments;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 结算单 of matters about an illness: a settlement number of an institution is used once. */
@ExtendWith(ArquillianExtension.class)
class MedicalBillsIT {
    private static final byte[] PDF = "%PDF-1.4 测试".getBytes(StandardCharsets.UTF_8);
    private static final String CLERK = "lc-clerk";

    @Inject private CaseFixture fixture;
    @Inject private MedicalBills bills;
    @Inject private Applications applications;
    @Inject private Registration registration;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(MedicalBillsIT.class, CaseFixture.class, Problems.class);
    }

    @Test
    @DisplayName(
            "EX-M22 四(二) a settlement that came one-stop is refused when it is typed again, with"
                    + " the matter that holds it; elsewhere it is said no more than that")
    void usedOnce() throws Exception {
        CaseId first = ill(CLERK, "住院甲");
        CaseId second = ill(CLERK, "住院乙");
        CaseId elsewhere = ill("ra-clerk", "住院丙");
        String number = "JS" + UUID.randomUUID();
        Acting.as(CLERK, () -> bills.record(first, bill(number, "ONE_STOP")));

        Problem refused =
                Problems.of(
                        CLERK, () -> bills.record(second, bill(number.toLowerCase(), "MANUAL")));
        assertThat(refused.code()).isEqualTo("cases.settlement-used");
        assertThat(refused.kind()).isEqualTo(Problem.Kind.RULE_BROKEN);
        assertThat(refused.citations()).containsExactly(Citation.measure("四(二)"));
        assertThat(refused.args()).contains(fixture.view(CLERK, first).number());
        assertThat(Acting.as(CLERK, () -> bills.of(second))).isEmpty();

        Problem hidden =
                Problems.of("ra-clerk", () -> bills.record(elsewhere, bill(number, "MANUAL")));
        assertThat(hidden.code()).isEqualTo("cases.settlement-used-elsewhere");
        assertThat(hidden.args()).doesNotContain(fixture.view(CLERK, first).number());
        refused("ra-clerk", "cases.absent", () -> bills.of(first));
    }

    @Test
    @DisplayName(
            "四(二) two clerks at once: one gets the number, the other is told which matter has it")
    void atOnce() throws Exception {
        List<CaseId> matters = List.of(ill(CLERK, "同时甲"), ill(CLERK, "同时乙"));
        String number = "JS" + UUID.randomUUID();
        List<Callable<UUID>> attempts = new ArrayList<>();
        matters.forEach(
                id ->
                        attempts.add(
                                () ->
                                        Acting.as(
                                                CLERK,
                                                () -> bills.record(id, bill(number, "MANUAL")))));
        List<UUID> recorded = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<UUID> each : threads.invokeAll(attempts)) {
                try {
                    recorded.add(each.get());
                } catch (ExecutionException e) {
                    codes.add(((Problem) e.getCause()).code());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(recorded).hasSize(1);
        assertThat(codes).containsExactly("cases.settlement-used");
    }

    @Test
    @DisplayName("what was recorded by mistake is withdrawn with a reason, and the number is free")
    void withdrawn() throws Exception {
        CaseId wrong = ill(CLERK, "误登甲");
        CaseId right = ill(CLERK, "误登乙");
        String number = "JS" + UUID.randomUUID();
        UUID mistaken = Acting.as(CLERK, () -> bills.record(wrong, bill(number, "MANUAL")));
        invalid(CLERK, "why cases.form.required", () -> bills.withdraw(wrong, mistaken, ""));
        Acting.run(CLERK, () -> bills.withdraw(wrong, mistaken, "登记到了别人的事项"));
        Acting.as(CLERK, () -> bills.record(right, bill(number, "MANUAL")));
        assertThat(Acting.as(CLERK, () -> bills.of(wrong)))
                .extracting(Bill::withdrawnWhy)
                .containsExactly("登记到了别人的事项");
        CaseId fire = fixture.accepted("失火之人");
        refused(
                CLERK,
                "cases.bill-not-medical",
                () -> bills.record(fire, bill("JS" + UUID.randomUUID(), "MANUAL")));
    }

    private RecordBill bill(String number, String channel) {
        return new RecordBill(
                "温州市人民医院", number, fixture.today().minusDays(2).toString(), "12000.00", channel);
    }

    /** A matter about a serious illness, filed at the clerk's township. */
    private CaseId ill(String clerk, String name) throws Exception {
        String town = fixture.organisationOf(clerk);
        return Acting.as(
                clerk,
                () -> {
                    UUID draft = applications.begin(veteran(name, town));
                    Applications.Draft begun = applications.draft(draft);
                    applications.save(
                            draft, begun.version(), illness(fixture.fire(begun.form(), true)));
                    applications.attach(draft, "ID_DOCUMENT", "身份证.pdf", PDF);
                    applications.attach(draft, "APPLICATION_FORM", "申请表.pdf", PDF);
                    return applications.file(draft, applications.draft(draft).version());
                });
    }

    private PersonId veteran(String name, String town) {
        PersonId person =
                registration.register(
                        new Registration.RegisterPerson(
                                name,
                                CitizenNumbers.next(),
                                "13812345678",
                                town.substring(0, 6),
                                "测试路一号",
                                town,
                                "测试"));
        registration.recordIdentity(
                new Registration.RecordIdentity(
                        person,
                        Identity.VETERAN,
                        null,
                        null,
                        false,
                        LocalDate.of(1990, 1, 1),
                        null,
                        null,
                        "退出现役证件"));
        registration.recordAccount(person, "温州银行", CaseFixture.card(), name, "测试");
        return person;
    }

    private static ApplicationForm illness(ApplicationForm form) {
        return new ApplicationForm(
                form.personId(),
                form.phone(),
                form.residence(),
                form.identity(),
                form.kin(),
                form.members(),
                form.hardship(),
                "SERIOUS_ILLNESS",
                form.happenedOn(),
                form.place(),
                "因重大疾病住院，自负费用较多，生活困难。",
                form.socialAssistance(),
                form.socialAssistanceNote(),
                form.requestedYuan(),
                form.proxy(),
                form.payee());
    }
}
