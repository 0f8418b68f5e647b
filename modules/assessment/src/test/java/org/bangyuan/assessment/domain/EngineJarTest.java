package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.housing.HousingAssistance;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.platform.crypto.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineJarTest {
    private static final Parameters TODAY = BuiltInParameters.parameters();
    private static final YearMonth FIRST = YearMonth.of(2024, 9);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final ClassLoader PARENT = EngineJarTest.class.getClassLoader();

    /** Today's class by name, another law: 200 yuan a month to every veteran on a register. */
    private static final String LIVING =
            """
            package org.bangyuan.engine.living;

            import java.time.YearMonth;
            import java.util.TreeMap;
            import org.bangyuan.engine.*;
            import org.bangyuan.engine.facts.*;
            import org.bangyuan.kernel.*;

            public class LivingAssistance implements AssistanceEngine<LivingFacts, LivingResult> {
                public AssistanceType type() { return AssistanceType.LIVING; }
                public Class<LivingFacts> factsType() { return LivingFacts.class; }
                public String version() { return Number.TWO.text; }
                public Determination<LivingResult> assess(LivingFacts facts, Standards standards) {
                    var months = new TreeMap<YearMonth, Money>();
                    for (var m = facts.first(); !m.isAfter(facts.last()); m = m.plusMonths(1)) {
                        months.put(m, Money.ofYuan("200.00"));
                    }
                    Money total = Money.ofYuan("200.00").times(months.size());
                    var why = new Explanation();
                    why.because(Citation.measure("四(一)"), "living.no-register");
                    return why.entitled(total, new LivingResult(months, total, null, true));
                }
                enum Number { TWO; final String text = "living-2"; }
            }
            """;

    private static final String ELIGIBILITY =
            """
            package org.bangyuan.engine.eligibility;

            import org.bangyuan.engine.*;
            import org.bangyuan.engine.facts.*;
            import org.bangyuan.kernel.*;

            public class Eligibility implements EligibilityEngine {
                public String version() { return "eligibility-2"; }
                public Determination<EligibilityResult> assess(EligibilityFacts facts, Standards standards) {
                    var why = new Explanation();
                    why.because(Citation.measure("三"), "eligibility.out");
                    return why.notEntitled(new EligibilityResult(EligibilityResult.Outcome.OUT_OF_SCOPE));
                }
            }
            """;

    private static ProposedEngine load(byte[] content) {
        return EngineJar.read(content).load(PARENT);
    }

    private static byte[] living(Path folder) throws IOException {
        return CompiledEngine.jar(
                folder,
                AssistanceEngine.class,
                "org.bangyuan.engine.living.LivingAssistance",
                LIVING);
    }

    @Test
    @DisplayName("a class of today's name is the jar's own; interfaces and facts are shared")
    void isolated(@TempDir Path folder) throws IOException {
        byte[] jar = living(folder);
        ProposedEngine proposed = load(jar);
        assertThat(proposed.subject()).isEqualTo(TrialSubject.LIVING);
        assertThat(proposed.version()).isEqualTo("living-2");
        assertThat(proposed.type()).isNotInstanceOf(LivingAssistance.class);
        assertThat(proposed.type().getClass().getName())
                .isEqualTo(LivingAssistance.class.getName());
        assertThat(proposed.type().factsType()).isSameAs(LivingFacts.class);
        assertThat(load(jar).type().getClass()).isNotSameAs(proposed.type().getClass());
        assertThat(EngineJar.read(jar).digest()).isEqualTo(Sha256.hex(jar)).hasSize(64);
    }

    @Test
    @DisplayName("四(一) another engine is held against today's, person by person")
    @SuppressWarnings("unchecked") // it says what it is asked about
    void compared(@TempDir Path folder) throws IOException {
        ProposedEngine proposed = load(living(folder));
        LivingComparison comparison =
                new LivingComparison(
                        new LivingComparison.Law(new LivingAssistance(), TODAY),
                        new LivingComparison.Law(
                                (AssistanceEngine<LivingFacts, LivingResult>) proposed.type(),
                                TODAY),
                        FIRST,
                        FIRST.plusMonths(3));
        RuleComparison.Touched touched =
                RuleComparisonTest.compare(
                        comparison, RuleComparisonTest.person(true, RegisterKind.DIBAO, "330302"));
        assertThat(touched.wasFen()).isEqualTo(4 * 108_30);
        assertThat(touched.nowFen()).isEqualTo(4 * 200_00);
        assertThat(comparison.gain()).isOne();
    }

    @Test
    @DisplayName("三 another engine of eligibility is asked at a glance")
    void eligibility(@TempDir Path folder) throws IOException {
        ProposedEngine proposed =
                load(
                        CompiledEngine.jar(
                                folder,
                                EligibilityEngine.class,
                                "org.bangyuan.engine.eligibility.Eligibility",
                                ELIGIBILITY));
        assertThat(proposed.subject()).isEqualTo(TrialSubject.ELIGIBILITY);
        List<AssistanceEngine<?, ?>> engines =
                List.of(new LivingAssistance(), new HousingAssistance());
        assertThat(proposed.among(engines)).isEqualTo(engines);
        GlanceComparison comparison =
                new GlanceComparison(
                        new Glance(engines, new Eligibility(), TODAY, DAY),
                        new Glance(engines, proposed.orElse(new Eligibility()), TODAY, DAY),
                        DAY);
        RuleComparison.Touched touched =
                RuleComparisonTest.compare(
                        comparison, RuleComparisonTest.person(true, null, "330302"));
        assertThat(touched.direction()).isNegative();
        assertThat(comparison.lose()).isOne();
    }

    @Test
    @DisplayName("what is no engine, or not exactly one, says why")
    void unusable(@TempDir Path folder) throws IOException {
        refused("assessment.engine.no-jar", "hello".getBytes(StandardCharsets.UTF_8));
        refused("assessment.engine.not-one", CompiledEngine.packed(Map.of("a.txt", new byte[1])));
        String service = "META-INF/services/" + AssistanceEngine.class.getName();
        refused(
                "assessment.engine.not-one",
                CompiledEngine.packed(
                        Map.of(service, "a.B\nc.D\n".getBytes(StandardCharsets.UTF_8))));
        refused(
                "assessment.engine.does-not-fit",
                CompiledEngine.packed(
                        Map.of(service, "no.SuchClass\n".getBytes(StandardCharsets.UTF_8))));
        refused(
                "assessment.engine.does-not-fit",
                CompiledEngine.packed(
                        Map.of(service, "java.lang.Object\n".getBytes(StandardCharsets.UTF_8))));
        refused(
                "assessment.engine.too-large",
                CompiledEngine.packed(Map.of("zeros", new byte[17 * 1024 * 1024])));
    }

    private static void refused(String reason, byte[] content) {
        assertThatThrownBy(() -> load(content))
                .isInstanceOfSatisfying(
                        UnusableEngine.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    @DisplayName("sections that need what only an application brings cannot be tried on everybody")
    void reach() {
        assertThat(TrialReach.obstacle(TrialSubject.LIVING)).isEmpty();
        assertThat(TrialReach.obstacle(TrialSubject.HOUSING)).isEmpty();
        assertThat(TrialReach.obstacle(TrialSubject.ELIGIBILITY)).isEmpty();
        assertThat(TrialReach.obstacle(TrialSubject.MEDICAL))
                .contains("assessment.rule.needs.bills");
        assertThat(TrialReach.obstacle(TrialSubject.SOCIAL))
                .contains("assessment.rule.needs.application");
    }
}
