package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.OrganisationTree;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.Routes;
import org.bangyuan.policy.api.StationRegister;
import org.bangyuan.policy.api.StationRegister.OpenStation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is in force, as every module asks for it. */
@ExtendWith(ArquillianExtension.class)
class PolicyIT {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final LocalDate DAY = LocalDate.of(2024, 10, 10);

    @Inject private ParameterBook parameters;
    @Inject private ParameterRegister register;
    @Inject private Calendars calendars;
    @Inject private Organisations organisations;
    @Inject private OrganisationTree tree;
    @Inject private StationRegister stations;
    @Inject private ReasonCodes reasons;
    @Inject private Routes routes;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(PolicyIT.class);
    }

    @Test
    @DisplayName("五2, 五3 township and county have five working days each")
    void timeLimits() {
        assertThat(parameters.number("proc.town_review.workdays", LUCHENG, DAY)).isEqualTo(5);
        assertThat(parameters.number("proc.county_approval.workdays", LUCHENG, DAY)).isEqualTo(5);
        LocalDate before = LocalDate.of(2021, 12, 31);
        assertThatThrownBy(() -> parameters.number("proc.town_review.workdays", LUCHENG, before))
                .isInstanceOfSatisfying(
                        LawError.class,
                        error -> assertThat(error.code()).isEqualTo(LawError.PARAMETER_MISSING));
    }

    @Test
    @DisplayName("the tables hold the series and the calendar of the engines, whatever came later")
    void asDelivered() {
        assertThat(parameters.knownOn(LocalDate.MAX).values())
                .containsAll(BuiltInParameters.values());
        assertThat(calendars.current().exceptions())
                .containsAllEntriesOf(BuiltInCalendar.calendar().exceptions());
    }

    @Test
    @DisplayName("a value is not known before the day on which it was recorded")
    void knownOn() {
        LocalDate julyStandard = LocalDate.of(2024, 7, 1);
        assertThat(
                        parameters
                                .knownOn(julyStandard.minusDays(1))
                                .get(
                                        ParameterNames.DIBAO_STANDARD_MONTHLY,
                                        LUCHENG,
                                        DAY.minusYears(1))
                                .value())
                .isEqualTo("1020.00");
        assertThat(
                        parameters
                                .knownOn(julyStandard)
                                .get(ParameterNames.DIBAO_STANDARD_MONTHLY, LUCHENG, DAY)
                                .value())
                .isEqualTo("1083.00");
    }

    @Test
    @DisplayName("四(一) the register shows the floor of the supplement and who has not verified it")
    void register() {
        ParameterRegister.Series rate = register.series("living.rate", LocalDate.MAX);
        assertThat(rate.clause()).isEqualTo("四(一)");
        assertThat(rate.floor()).isEqualByComparingTo("0.10");
        assertThat(register.all(LocalDate.MAX, null))
                .anySatisfy(
                        summary -> {
                            assertThat(summary.name()).isEqualTo("living.rate");
                            assertThat(summary.unverified()).isEqualTo(1);
                        });
        assertThatThrownBy(() -> register.series("no.such", LocalDate.MAX))
                .isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("题头, 五1 龙港市 and the zones have one town-level unit; forest farms take none")
    void organisations() {
        List<Organisation> longgang = organisations.below("330383");
        assertThat(longgang).singleElement().satisfies(unit -> assertThat(unit.accepts()).isTrue());
        assertThat(organisations.get("330324401").accepts()).isFalse();
        assertThat(organisations.get("330302").abbreviation()).isEqualTo("鹿");
        assertThat(organisations.handlingAt("330302006"))
                .isEqualTo(new Handling("330302", "330302006", null));
        assertThat(organisations.handlingAt("330383198001"))
                .isEqualTo(new Handling("330383", "330383198", "330383198001"));
        assertThat(organisations.handlingAt("ZONE-OJK"))
                .isEqualTo(new Handling("ZONE-OJK", null, null));
        assertThat(organisations.handlingAt("ZONE-OJK-T"))
                .isEqualTo(new Handling("ZONE-OJK", "ZONE-OJK-T", null));
        assertThat(organisations.find("330399")).isEmpty();
        assertThat(tree.at("330302006001").path()).hasSize(4);
    }

    @Test
    @DisplayName("nobody opens a village station alone: people go by the approval of changes")
    void stations() {
        OpenStation command = new OpenStation("330302006777", "江滨社区", "330302006");
        assertThatThrownBy(() -> Acting.run("sysadmin", () -> stations.open(command)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
    }

    @Test
    @DisplayName("三(二) each reason cites the clause that it rests on")
    void reasons() {
        assertThat(reasons.get("RF-EXCL-1").citation().clause()).isEqualTo("三(二)1");
        assertThat(reasons.get("RF-TEMP-DUP").citation().clause()).isEqualTo("五");
        assertThat(reasons.of(ReasonCode.Kind.REFUSE)).hasSizeGreaterThanOrEqualTo(23);
        assertThatThrownBy(() -> reasons.get("RF-NONE"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(Violation::field)
                                        .containsExactly("reason"));
    }

    @Test
    @DisplayName(
            "五-渠道 EX-P07 of three matters only temporary assistance is ours, the others go their existing way")
    void routes() {
        assertThat(routes.of(AssistanceType.TEMPORARY, "330302", DAY).channel())
                .isEqualTo(Route.Channel.VETERANS_AFFAIRS);
        assertThat(routes.of(AssistanceType.LIVING, "330302", DAY).channel())
                .isEqualTo(Route.Channel.LINE_DEPARTMENT);
        assertThat(routes.of(AssistanceType.HOUSING, "330302", DAY).channel())
                .isEqualTo(Route.Channel.LINE_DEPARTMENT);
        assertThat(routes.on(DAY)).hasSize(AssistanceType.values().length);
    }
}
