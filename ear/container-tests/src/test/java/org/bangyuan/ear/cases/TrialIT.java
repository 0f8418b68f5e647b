package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bangyuan.assessment.api.HouseholdEntitlements;
import org.bangyuan.assessment.api.LivingSuspensions;
import org.bangyuan.assessment.api.PolicySheets;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialResult;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.api.Trials;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.DecisionReplays;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.Deployments;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ArquillianExtension.class)
class TrialIT {
    private static final PageRequest PAGE = new PageRequest(0, 50);
    private static final String FOLDER = "bangyuan.engines.proposed";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject private CaseFixture fixture;
    @Inject private Registration registration;
    @Inject private Trials trials;
    @Inject private PolicySheets sheets;
    @Inject private LivingSuspensions suspensions;
    @Inject private HouseholdEntitlements entitlements;
    @Inject private RuleTrials rules;
    @Inject private DecisionReplays replays;
    @Inject private CountyDesk county;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(
                TrialIT.class,
                CaseFixture.class,
                Observing.class,
                Problems.class,
                GenerousLiving.class);
    }

    private PersonId onDibao(String name) throws Exception {
        PersonId person = fixture.veteran("lc-clerk", name);
        Acting.run(
                "lc-clerk",
                () ->
                        registration.recordRegister(
                                new Registration.RecordRegister(
                                        List.of(person),
                                        RegisterKind.DIBAO,
                                        "330302",
                                        "",
                                        LocalDate.of(2024, 1, 5),
                                        null,
                                        "低保名单")));
        return person;
    }

    @Test
    @DisplayName("四(一) from a person, with a what-if, saved and opened by a colleague as it was")
    void trial() throws Exception {
        PersonId person = onDibao("试算一");
        LocalDate day = LocalDate.now(clock);
        TrialForm facts =
                Acting.as("lc-officer", () -> trials.from(person, TrialSubject.LIVING, day));
        TrialForm form =
                new TrialForm(
                        facts.subject(),
                        facts.area(),
                        "",
                        person,
                        facts.values(),
                        List.of(new TrialForm.WhatIf("living.rate", "20%", "")));
        UUID saved = Acting.as("lc-officer", () -> trials.save("增发两成", form));
        TrialResult seen =
                Acting.as(
                        "lc-clerk",
                        () -> {
                            Trials.Saved opened = trials.get(saved);
                            return trials.run(opened.form(), opened.savedOn());
                        });
        assertThat(seen.inForce().reasons()).isNotEmpty();
        assertThat(total(seen.whatIf())).isEqualTo(2 * total(seen.inForce())).isPositive();
        assertThat(Acting.as("lc-clerk", () -> trials.scenario(saved)))
                .contains("scenario: 增发两成")
                .contains("living.rate")
                .doesNotContain("试算一");
        refused("ra-officer", "assessment.trial.no-such", () -> trials.get(saved));
    }

    @Test
    @DisplayName("四(五) 四(二) a person's record fills every measure of a subject")
    void measures() throws Exception {
        PersonId person = onDibao("试算二");
        LocalDate day = LocalDate.now(clock);
        TrialForm facts =
                Acting.as("lc-officer", () -> trials.from(person, TrialSubject.EMPLOYMENT, day));
        assertThat(facts.values())
                .containsEntry("main-household", "DIBAO")
                .containsEntry("main-veteran", "true");
        Map<String, String> post = new TreeMap<>(facts.values());
        post.put(TrialForm.MEASURE, TrialMeasure.PUBLIC_WELFARE_POST.name());
        post.putAll(
                Map.of(
                        "main-able_to_work", "true",
                        "main-without_work", "true",
                        "main-full_time", "true",
                        "main-wage", "2,400.00",
                        "main-month", "2024-05"));
        TrialResult checked = run(TrialSubject.EMPLOYMENT, post, person);
        assertThat(value(checked, "eligible")).isEqualTo("是");
        assertThat(value(checked, "wage_shortfall")).isEqualTo("90.00元");
        TrialForm printed =
                new TrialForm(TrialSubject.EMPLOYMENT, "330302", "", person, post, List.of());
        assertThat(Acting.as("lc-clerk", () -> sheets.trial(printed, null, null)))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(checked.parameters())
                .extracting(TrialResult.Used::name)
                .containsExactly("minimum_wage_monthly");
        Map<String, String> employer = new TreeMap<>(facts.values());
        employer.put(TrialForm.MEASURE, TrialMeasure.EMPLOYER_SUBSIDY.name());
        employer.put("main-hard_to_employ", "true");
        employer.put("main-in_hardship", "true");
        employer.put("main-employer", "91330300MA2ABCDE00");
        assertThatThrownBy(() -> run(TrialSubject.EMPLOYMENT, employer, person))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(violation -> violation.field())
                                        .containsExactly("main-employer"));
        employer.put("main-employer", "91330300MA2ABCDE01");
        assertThat(value(run(TrialSubject.EMPLOYMENT, employer, person), "payee"))
                .isEqualTo("91330300MA2ABCDE01");
    }

    private TrialResult run(TrialSubject subject, Map<String, String> values, PersonId person)
            throws Exception {
        TrialForm form = new TrialForm(subject, "330302", "", person, values, List.of());
        return Acting.as("lc-officer", () -> trials.run(form, null));
    }

    private static String value(TrialResult result, String key) {
        return result.inForce().values().stream()
                .filter(value -> value.key().equals(key))
                .map(TrialResult.Value::text)
                .findFirst()
                .orElseThrow();
    }

    private static long total(TrialResult.Answer answer) {
        return answer.values().stream()
                .filter(value -> value.key().equals("total"))
                .map(value -> value.text().replaceAll("[^0-9.]", ""))
                .map(Money::ofYuan)
                .findFirst()
                .orElseThrow()
                .fen();
    }

    @Test
    @DisplayName("bad input is told at its field")
    void mistakes() throws Exception {
        TrialForm blank = Acting.as("lc-officer", () -> trials.blank(TrialSubject.TEMPORARY));
        assertThatThrownBy(() -> Acting.as("lc-officer", () -> trials.run(blank, null)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(violation -> violation.field())
                                        .containsExactly("main-event", "main-happened"));
    }

    @Test
    @DisplayName("a household at a glance: what is due, and what has to be found out first")
    void glance() throws Exception {
        PersonId person = onDibao("总览一");
        HouseholdEntitlements.Overview overview =
                Acting.as("lc-officer", () -> entitlements.of(person));
        assertThat(overview.monthly().isPositive()).isTrue();
        assertThat(overview.members()).hasSize(1);
        assertThat(overview.members().get(0).lines()).hasSize(AssistanceType.values().length);
        assertThat(overview.members().get(0).lines().get(1).missing()).isNotEmpty();
    }

    @Test
    @DisplayName("五3 every stored decision is recomputed to the fen")
    void replay() throws Exception {
        CaseId id = fixture.drafted("复算一", CaseFixture.APPROVE);
        long version = fixture.version(id);
        Acting.run("lc-approver", () -> county.decide(id, version));
        UUID run = Acting.as("lc-approver", () -> replays.start());
        DecisionReplays.Run done = await(run);
        assertThat(done.decisions()).isPositive();
        assertThat(Acting.as("lc-audit", () -> replays.differences(run, PAGE)).rows())
                .noneMatch(difference -> difference.caseId().equals(id));
    }

    private DecisionReplays.Run await(UUID run) throws Exception {
        Instant until = Instant.now().plus(LONG);
        DecisionReplays.Run seen = Acting.as("lc-audit", () -> replays.run(run));
        while (seen.isRunning() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
            seen = Acting.as("lc-audit", () -> replays.run(run));
        }
        assertThat(seen.isRunning()).isFalse();
        return seen;
    }

    @Test
    @DisplayName("四(一) a rate is tried on everybody before it holds; below the floor it is not")
    void rule() throws Exception {
        PersonId person = onDibao("试行一");
        RuleTrials.Start twelve =
                new RuleTrials.Start("living.rate", "330302", "12%", "2026-12-01", null);
        UUID run = Acting.as("lc-officer", () -> rules.start(twelve));
        RuleTrials.Run seen = finished(run);
        assertThat(seen.sums().gain()).isPositive();
        assertThat(seen.sums().lose()).isZero();
        assertThat(seen.now().fen() - seen.was().fen())
                .isEqualTo(
                        Acting.as("lc-officer", () -> rules.months(run)).stream()
                                .mapToLong(month -> month.now().fen() - month.was().fen())
                                .sum());
        assertThat(Acting.as("lc-officer", () -> rules.persons(run, PAGE)).rows())
                .anyMatch(each -> each.id().equals(person.value()));
        assertThat(Acting.as("lc-officer", () -> rules.excel(run))).startsWith('P', 'K');
        RuleTrials.Start nine =
                new RuleTrials.Start("living.rate", "330302", "9%", "2026-12-01", null);
        refused("lc-officer", "assessment.rule.below-floor", () -> rules.start(nine));
    }

    @Test
    @DisplayName(
            "四(一) a proposed engine is run on everybody against today's, from the server's folder")
    void engine(@TempDir Path folder) throws Exception {
        PersonId person = onDibao("试行三");
        assertThat(Acting.as("lc-officer", () -> rules.isTryingEngines())).isFalse();
        System.setProperty(FOLDER, folder.toString());
        try {
            Files.writeString(folder.resolve("note.txt"), "no engine");
            Files.writeString(folder.resolve("broken.jar"), "no jar");
            Files.write(folder.resolve("living-2.jar"), GenerousLiving.jar());
            List<RuleTrials.EngineProposal> proposed =
                    Acting.as("lc-officer", () -> rules.engines());
            assertThat(proposed)
                    .extracting(RuleTrials.EngineProposal::obstacle)
                    .containsExactly("assessment.engine.no-jar", null);
            RuleTrials.EngineProposal living = proposed.get(1);
            assertThat(living.subject()).isEqualTo(TrialSubject.LIVING);
            assertThat(living.version()).isEqualTo("living-2");
            assertThat(living.today()).isEqualTo("living-1");
            RuleTrials.StartEngine start =
                    new RuleTrials.StartEngine(living.digest(), "2026-12-01");
            UUID run = Acting.as("lc-officer", () -> rules.startEngine(start));
            RuleTrials.Run seen = finished(run);
            assertThat(seen.engine().digest()).isEqualTo(living.digest());
            assertThat(seen.sums().gain()).isPositive();
            assertThat(seen.sums().lose()).isZero();
            assertThat(Acting.as("lc-officer", () -> rules.persons(run, PAGE)).rows())
                    .anySatisfy(
                            each -> {
                                assertThat(each.id()).isEqualTo(person.value());
                                assertThat(each.now().fen()).isEqualTo(2 * each.was().fen());
                            });
            assertThat(Acting.as("lc-officer", () -> rules.excel(run))).startsWith('P', 'K');
            Files.delete(folder.resolve("living-2.jar"));
            assertThatThrownBy(() -> Acting.as("lc-officer", () -> rules.startEngine(start)))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem ->
                                    assertThat(problem.violations())
                                            .extracting(violation -> violation.code())
                                            .containsExactly("assessment.engine.gone"));
            assertThatThrownBy(() -> Acting.as("lc-audit", () -> rules.startEngine(start)))
                    .isInstanceOf(EJBAccessException.class);
        } finally {
            System.clearProperty(FOLDER);
        }
    }

    @Test
    @DisplayName("EX-L17 三(二) what the county has suspended is counted wherever the law is asked")
    void suspended() throws Exception {
        PersonId person = onDibao("停发一");
        LocalDate today = LocalDate.now(clock);
        LivingSuspensions.Suspend decision =
                new LivingSuspensions.Suspend(
                        person,
                        "三(二)2",
                        today.minusMonths(2).toString(),
                        "鹿退役军人停〔2026〕1号",
                        "列入失信联合惩戒名单，书面决定停发。");
        refused("ra-approver", "registry.no-such-person", () -> suspensions.suspend(decision));
        assertThatThrownBy(() -> Acting.as("lc-officer", () -> suspensions.suspend(decision)))
                .isInstanceOf(EJBAccessException.class);
        UUID id = Acting.as("lc-approver", () -> suspensions.suspend(decision));
        refused("lc-approver", "assessment.suspension.runs", () -> suspensions.suspend(decision));
        assertThat(Acting.as("lc-officer", () -> entitlements.of(person)).monthly().isZero())
                .isTrue();
        assertThat(touchedByTwelvePercent()).doesNotContain(person.value());
        TrialForm form =
                Acting.as("lc-officer", () -> trials.from(person, TrialSubject.LIVING, today));
        assertThat(form.values())
                .containsEntry("exclusions-0-from", today.minusMonths(2).toString());

        LivingSuspensions.View seen =
                Acting.as("lc-audit", () -> suspensions.ofPerson(person)).get(0);
        assertThat(seen.id()).isEqualTo(id);
        LivingSuspensions.Lift lift =
                new LivingSuspensions.Lift(
                        id, seen.version(), today.minusMonths(1).toString(), "鹿退役军人恢〔2026〕1号");
        Acting.run("lc-approver", () -> suspensions.lift(lift));
        refused("lc-approver", "assessment.changed-meanwhile", () -> suspensions.lift(lift));
        assertThat(Acting.as("lc-officer", () -> entitlements.of(person)).monthly().isPositive())
                .isTrue();
        assertThat(touchedByTwelvePercent()).contains(person.value());
    }

    private List<UUID> touchedByTwelvePercent() throws Exception {
        LocalDate from = LocalDate.now(clock).withDayOfMonth(1).plusMonths(1);
        UUID run =
                Acting.as(
                        "lc-officer",
                        () ->
                                rules.start(
                                        new RuleTrials.Start(
                                                "living.rate",
                                                "330302",
                                                "12%",
                                                from.toString(),
                                                null)));
        finished(run);
        return Acting.as("lc-officer", () -> rules.persons(run, PAGE)).rows().stream()
                .map(RuleTrials.Person::id)
                .toList();
    }

    private RuleTrials.Run finished(UUID run) throws Exception {
        Instant until = Instant.now().plus(LONG);
        RuleTrials.Run seen = Acting.as("lc-officer", () -> rules.get(run));
        while (seen.isRunning() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
            seen = Acting.as("lc-officer", () -> rules.get(run));
        }
        assertThat(seen.state()).isEqualTo(RuleTrials.State.DONE);
        return seen;
    }

    @Test
    @DisplayName("四(二) 特困 opened is tried at a glance; what needs an application says so")
    void reach() throws Exception {
        PersonId person = fixture.veteran("lc-clerk", "试行二");
        Acting.run(
                "lc-clerk",
                () ->
                        registration.recordRegister(
                                new Registration.RecordRegister(
                                        List.of(person),
                                        RegisterKind.TEKUN,
                                        "330302",
                                        "",
                                        LocalDate.of(2024, 1, 5),
                                        null,
                                        "特困名单")));
        UUID run =
                Acting.as(
                        "lc-officer",
                        () ->
                                rules.start(
                                        new RuleTrials.Start(
                                                "med.tekun.enabled",
                                                "330302",
                                                "true",
                                                "2026-12-01",
                                                null)));
        RuleTrials.Run seen = finished(run);
        assertThat(seen.sums().gain()).isPositive();
        assertThat(seen.sums().lose()).isZero();
        assertThat(seen.last()).isEqualTo(seen.first());
        assertThat(Acting.as("lc-officer", () -> rules.persons(run, PAGE)).rows())
                .anySatisfy(
                        each -> {
                            assertThat(each.id()).isEqualTo(person.value());
                            assertThat(each.nowReason()).contains("特困");
                        });
        assertThat(Acting.as("lc-audit", () -> rules.obstacle("consumption_per_capita_all")))
                .contains("assessment.rule.needs.bills");
        assertThatThrownBy(
                        () ->
                                Acting.as(
                                        "lc-officer",
                                        () ->
                                                rules.start(
                                                        new RuleTrials.Start(
                                                                "consumption_per_capita_all",
                                                                "330302",
                                                                "52000",
                                                                "2026-12-01",
                                                                null))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(violation -> violation.code())
                                        .containsExactly("assessment.rule.needs.bills"));
    }
}
