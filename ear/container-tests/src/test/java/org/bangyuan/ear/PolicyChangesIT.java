package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.PolicySheets;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.Outcomes;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.policy.api.ParameterProposals.ProposeParameter;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ProposalView.State;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.Routes;
import org.bangyuan.policy.api.RuleChanges;
import org.bangyuan.policy.api.SourceForm;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 变更审批: entered by one person, approved by another, in force as of its day. */
@ExtendWith(ArquillianExtension.class)
class PolicyChangesIT {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final AreaCode RUIAN = AreaCode.of("330381");

    @Inject private ParameterProposals values;
    @Inject private PolicySheets sheets;
    @Inject private Proposals proposals;
    @Inject private ParameterBook parameters;
    @Inject private ParameterRegister register;
    @Inject private Outcomes outcomes;
    @Inject private RuleChanges changes;
    @Inject private ReasonCodes reasons;
    @Inject private Routes routes;
    @Inject private Dictionaries dictionaries;
    @Inject private Organisations organisations;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(PolicyChangesIT.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static SourceForm source() {
        return new SourceForm("关于调整标准的通知", "瑞退役军人发〔2026〕1号", "2026-01-05", "通知.pdf", PDF);
    }

    private static Problem refusal(String username, Acting.Work work) {
        Throwable thrown = catchThrowable(() -> Acting.run(username, work));
        assertThat(thrown).isInstanceOf(Problem.class);
        return (Problem) thrown;
    }

    private UUID propose(String username, String name, String value, LocalDate from)
            throws Exception {
        return Acting.as(
                username,
                () ->
                        values.propose(
                                new ProposeParameter(
                                        name, RUIAN.code(), value, from.toString(), "", source())));
    }

    private long version(UUID sheet) throws Exception {
        return Acting.as("city-audit", () -> proposals.get(sheet).version());
    }

    private void approve(String username, UUID sheet, boolean seen) throws Exception {
        long version = version(sheet);
        Acting.run(username, () -> proposals.approve(sheet, version, seen));
    }

    @Test
    @DisplayName(
            "EX-L09 SD-6 F21 a rate: refused below the floor, entered, approved by another, in force")
    void rate() throws Exception {
        LocalDate from = today().plusDays(40);
        Problem floor =
                refusal("ra-officer", () -> propose("ra-officer", "living.rate", "9%", from));
        assertThat(floor.code()).isEqualTo("policy.parameter.below-floor");
        assertThat(floor.citations().get(0).clause()).isEqualTo("四(一)");
        assertThat(
                        refusal(
                                        "lc-officer",
                                        () -> propose("lc-officer", "living.rate", "12%", from))
                                .code())
                .isEqualTo("policy.proposal.other-area");
        assertThat(catchThrowable(() -> propose("ra-approver", "living.rate", "12%", from)))
                .isInstanceOf(EJBAccessException.class);

        UUID sheet = propose("ra-officer", "living.rate", "12%", from);
        assertThat(Acting.as("ra-approver", () -> sheets.change(sheet)))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(refusal("lc-officer", () -> sheets.change(sheet)).kind())
                .isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(
                        refusal(
                                        "ra-officer",
                                        () -> propose("ra-officer", "living.rate", "13%", from))
                                .code())
                .isEqualTo("policy.proposal.waits");
        assertThat(parameters.current().get(ParameterNames.LIVING_RATE, RUIAN, from).value())
                .isEqualTo("0.10");
        assertThat(values.withProposal(sheet).get(ParameterNames.LIVING_RATE, RUIAN, from).value())
                .isEqualTo("0.12");
        Outcomes.Outcome outcome =
                outcomes.of("living.rate", RUIAN, sheet, today(), from.plusYears(1));
        assertThat(outcome.made()).last().satisfies(made -> assertThat(made.proposed()).isTrue());

        assertThat(refusal("lc-approver", () -> proposals.approve(sheet, 1, true)).kind())
                .isEqualTo(Problem.Kind.NOT_FOUND);
        long version = version(sheet);
        assertThat(refusal("ra-officer", () -> proposals.approve(sheet, version, true)).kind())
                .isEqualTo(Problem.Kind.FORBIDDEN);
        approve("ra-approver", sheet, true);
        ParameterValue value = parameters.current().get(ParameterNames.LIVING_RATE, RUIAN, from);
        assertThat(value.value()).isEqualTo("0.12");
        assertThat(value.recorded()).isEqualTo(today());
        assertThat(value.verified()).isTrue();
        assertThat(
                        parameters
                                .knownOn(today().minusDays(1))
                                .get(ParameterNames.LIVING_RATE, RUIAN, from)
                                .value())
                .isEqualTo("0.10");
        assertThat(parameters.approvedBy("ra-approver", today())).contains(value);
        assertThat(audit.about("policy-proposal", sheet))
                .extracting(AuditRow::action)
                .containsExactly("policy.audit.proposal-entered", "policy.audit.proposal-approved");
    }

    @Test
    @DisplayName(
            "A-STD a standard for last month leaves what was known, and is marked until verified")
    void late() throws Exception {
        LocalDate from = today().withDayOfMonth(1).minusMonths(1);
        UUID sheet = propose("ra-officer", "dibao_standard_monthly", "1,200", from);
        approve("ra-approver", sheet, false);
        ParameterValue value =
                parameters.current().get(ParameterNames.DIBAO_STANDARD_MONTHLY, RUIAN, from);
        assertThat(value.value()).isEqualTo("1200.00");
        assertThat(value.verified()).isFalse();
        assertThat(
                        parameters
                                .knownOn(today().minusDays(1))
                                .get(ParameterNames.DIBAO_STANDARD_MONTHLY, RUIAN, from)
                                .value())
                .isEqualTo("1130.00");
        ParameterRegister.Version version = newest("dibao_standard_monthly");
        assertThat(version.late()).isTrue();
        assertThat(refusal("lc-approver", () -> verify(version.id())).kind())
                .isEqualTo(Problem.Kind.FORBIDDEN);
        Acting.run("ra-approver", () -> verify(version.id()));
        assertThat(newest("dibao_standard_monthly").verified()).isTrue();
        assertThat(newest("dibao_standard_monthly").checkedBy()).isEqualTo("ra-approver");
        assertThat(
                        parameters
                                .current()
                                .get(ParameterNames.DIBAO_STANDARD_MONTHLY, RUIAN, from)
                                .verified())
                .isTrue();
    }

    private void verify(UUID value) {
        values.verify(value, true, "瑞退役军人发〔2026〕1号", "");
    }

    private ParameterRegister.Version newest(String name) {
        List<ParameterRegister.Version> versions =
                register.series(name, today()).areas().stream()
                        .filter(area -> area.area().equals(RUIAN))
                        .findFirst()
                        .orElseThrow()
                        .versions();
        return versions.get(versions.size() - 1);
    }

    @Test
    @DisplayName("F21 sent back with a reason, withdrawn by who entered it: nothing is in force")
    void notAdopted() throws Exception {
        LocalDate from = today().plusDays(10);
        UUID rejected = propose("ra-officer", "temp.single_cap_multiple", "10", from);
        long first = version(rejected);
        assertThat(
                        refusal("ra-approver", () -> proposals.reject(rejected, first, " "))
                                .violations())
                .hasSize(1);
        Acting.run("ra-approver", () -> proposals.reject(rejected, first, "文号有误"));
        assertThat(refusal("ra-approver", () -> proposals.approve(rejected, first, true)).kind())
                .isEqualTo(Problem.Kind.CONFLICT);
        UUID withdrawn = propose("ra-officer", "temp.single_cap_multiple", "11", from);
        long second = version(withdrawn);
        Acting.run("ra-officer", () -> proposals.withdraw(withdrawn, second));
        assertThat(Acting.as("ra-officer", () -> proposals.get(withdrawn).state()))
                .isEqualTo(State.WITHDRAWN);
        assertThat(
                        parameters
                                .current()
                                .get(ParameterNames.TEMP_SINGLE_CAP_MULTIPLE, RUIAN, from)
                                .value())
                .isEqualTo("12");
    }

    @Test
    @DisplayName("五-渠道 a county takes a type into its own hands, and gives it back")
    void route() throws Exception {
        LocalDate from = today().plusDays(1);
        RuleChanges.RouteForm form =
                new RuleChanges.RouteForm(
                        "LIVING",
                        RUIAN.code(),
                        "VETERANS_AFFAIRS",
                        "退役军人事务局",
                        "瑞安市退役军人事务局",
                        "5个工作日",
                        from.toString());
        UUID own = Acting.as("ra-officer", () -> changes.route(form, source()));
        approve("ra-approver", own, false);
        assertThat(routes.of(AssistanceType.LIVING, RUIAN.code(), from).channel())
                .isEqualTo(Route.Channel.VETERANS_AFFAIRS);
        assertThat(routes.of(AssistanceType.LIVING, RUIAN.code(), today()).channel())
                .isEqualTo(Route.Channel.LINE_DEPARTMENT);
        LocalDate end = from.plusDays(30);
        UUID back =
                Acting.as(
                        "ra-officer",
                        () -> changes.endRoute("LIVING", RUIAN.code(), end.toString(), source()));
        approve("ra-approver", back, false);
        assertThat(routes.of(AssistanceType.LIVING, RUIAN.code(), end).channel())
                .isEqualTo(Route.Channel.LINE_DEPARTMENT);
    }

    @Test
    @DisplayName(
            "a reason and a list entry end and are not deleted; a new one can be chosen from its day")
    void lists() throws Exception {
        RuleChanges.ReasonForm form =
                new RuleChanges.ReasonForm(
                        "RF-HOUS-TEST", "REFUSE", "四(三)", "不属于危房改造对象", today().toString());
        UUID reason = Acting.as("city-va", () -> changes.reason(form, source()));
        approve("city-va2", reason, false);
        assertThat(codes()).contains("RF-HOUS-TEST");
        String tomorrow = today().plusDays(1).toString();
        UUID ends =
                Acting.as("city-va2", () -> changes.endReason("RF-HOUS-TEST", tomorrow, source()));
        approve("city-va", ends, false);
        assertThat(reasons.all())
                .anySatisfy(
                        each -> {
                            assertThat(each.reason().code()).isEqualTo("RF-HOUS-TEST");
                            assertThat(each.until()).isEqualTo(today());
                        });
        UUID entry =
                Acting.as(
                        "city-va",
                        () ->
                                changes.entry(
                                        new RuleChanges.EntryForm(
                                                "BANK", "", "浙商银行", today().toString()),
                                        source()));
        approve("city-va2", entry, false);
        assertThat(dictionaries.of(Dictionaries.Name.BANK))
                .extracting(Dictionaries.Entry::text)
                .contains("浙商银行", "温州银行");
    }

    private List<String> codes() {
        return reasons.of(ReasonCode.Kind.REFUSE).stream().map(ReasonCode::code).toList();
    }

    @Test
    @DisplayName("五1 two administrators open a village station and close it")
    void station() throws Exception {
        RuleChanges.StationForm form =
                new RuleChanges.StationForm(
                        "330302006778", "江滨社区", "330302006", today().toString());
        assertThat(
                        catchThrowable(
                                () -> Acting.as("city-va", () -> changes.station(form, source()))))
                .isInstanceOf(EJBAccessException.class);
        UUID opens = Acting.as("sysadmin", () -> changes.station(form, source()));
        long version = version(opens);
        assertThat(refusal("sysadmin", () -> proposals.approve(opens, version, false)).code())
                .isEqualTo("policy.proposal.own");
        approve("sysadmin2", opens, false);
        assertThat(organisations.get("330302006778").accepts()).isTrue();
        assertThat(organisations.get("330302006778").name()).isEqualTo("五马街道江滨社区退役军人服务站");
        String tomorrow = today().plusDays(1).toString();
        UUID closes =
                Acting.as(
                        "sysadmin2",
                        () -> changes.endOrganisation("330302006778", tomorrow, source()));
        approve("sysadmin", closes, false);
        assertThat(
                        refusal(
                                        "sysadmin",
                                        () ->
                                                changes.endOrganisation(
                                                        "330302006778", tomorrow, source()))
                                .violations())
                .hasSize(1);
    }
}
