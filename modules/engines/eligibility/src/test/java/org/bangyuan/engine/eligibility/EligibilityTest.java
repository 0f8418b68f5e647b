package org.bangyuan.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.Entitled;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.EligibilityResult.Outcome;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private static final AreaCode LUCHENG = AreaCode.of("330302");

    private final Eligibility engine = new Eligibility();

    private static Applicant applicant(Identity identity) {
        return new Applicant(
                identity,
                identity == Identity.SERVING_KIN ? Kin.SPOUSE : null,
                null,
                LUCHENG,
                identity == Identity.BEREAVED_FAMILY);
    }

    private Determination<EligibilityResult> assess(
            Applicant applicant,
            Hardship hardship,
            EventCause cause,
            LocalDate decided,
            Parameters parameters,
            Exclusion... exclusions) {
        Determination<EligibilityResult> determination =
                engine.assess(
                        new EligibilityFacts(
                                DAY, decided, applicant, hardship, cause, List.of(exclusions)),
                        parameters);
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).startsWith("三"));
        return determination;
    }

    private Outcome outcome(Exclusion... exclusions) {
        return assess(
                        applicant(Identity.VETERAN),
                        Hardship.OTHER,
                        null,
                        null,
                        BuiltInParameters.parameters(),
                        exclusions)
                .result()
                .outcome();
    }

    private static Exclusion crime(Sentence sentence, LocalDate from, LocalDate to) {
        return new Exclusion(ExclusionGround.CRIME, from, to, true, sentence, false);
    }

    @Test
    @DisplayName("三(一) every identity with every hardship and every cause")
    void everyHardship() {
        String veterans = "DISASTER FIRE TRAFFIC SERIOUS_ILLNESS INJURY DIED_IN_EMERGENCY_RESPONSE";
        for (Identity identity : Identity.values()) {
            for (Hardship hardship : Hardship.values()) {
                for (EventCause cause : EventCause.values()) {
                    boolean expected =
                            switch (hardship) {
                                case OTHER -> true;
                                case EVENT ->
                                        switch (identity) {
                                            case VETERAN -> veterans.contains(cause.name());
                                            case BEREAVED_FAMILY -> true;
                                            case SERVING_KIN ->
                                                    cause.name().equals("KILLED_IN_SERVICE");
                                        };
                                default -> identity == Identity.VETERAN;
                            };
                    Determination<EligibilityResult> determination =
                            assess(
                                    applicant(identity),
                                    hardship,
                                    cause,
                                    null,
                                    BuiltInParameters.parameters());
                    assertThat(determination.result().outcome())
                            .as("%s %s %s", identity, hardship, cause)
                            .isEqualTo(
                                    expected ? Outcome.ELIGIBLE : Outcome.HARDSHIP_NOT_APPLICABLE);
                    assertThat(determination)
                            .isInstanceOf(expected ? Entitled.class : NotEntitled.class);
                    assertThat(determination.steps())
                            .anyMatch(step -> step.citation().equals(hardship.citation()));
                }
            }
        }
    }

    @Test
    @DisplayName("三 scope comes before everything else")
    void scope() {
        Exclusion running = crime(Sentence.IMPRISONMENT, DAY, null);
        Applicant elsewhere =
                new Applicant(Identity.VETERAN, null, null, AreaCode.of("330102"), false);
        Applicant noPension = new Applicant(Identity.BEREAVED_FAMILY, null, null, LUCHENG, false);
        Applicant ofAge =
                new Applicant(
                        Identity.SERVING_KIN,
                        Kin.CHILD,
                        DAY.minusYears(18).minusDays(1),
                        LUCHENG,
                        true);
        for (Applicant applicant : List.of(elsewhere, noPension, ofAge)) {
            Determination<EligibilityResult> determination =
                    assess(
                            applicant,
                            Hardship.UNEMPLOYED,
                            null,
                            null,
                            BuiltInParameters.parameters(),
                            running);
            assertThat(determination.result().outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
            assertThat(determination).isInstanceOf(NotEntitled.class);
        }
        Applicant parent = new Applicant(Identity.SERVING_KIN, Kin.PARENT, null, LUCHENG, false);
        Applicant child =
                new Applicant(Identity.SERVING_KIN, Kin.CHILD, DAY.minusYears(18), LUCHENG, false);
        Applicant leapling =
                new Applicant(
                        Identity.SERVING_KIN,
                        Kin.CHILD,
                        LocalDate.of(2008, 2, 29),
                        AreaCode.of("330302001"),
                        false);
        for (Applicant applicant : List.of(parent, child, leapling)) {
            assertThat(
                            assess(
                                            applicant,
                                            Hardship.OTHER,
                                            null,
                                            null,
                                            BuiltInParameters.parameters())
                                    .result()
                                    .outcome())
                    .isEqualTo(Outcome.ELIGIBLE);
        }
    }

    @Test
    @DisplayName("三(二)1 which sentences count, day by day")
    void sentences() {
        LocalDate before = DAY.minusDays(1);
        LocalDate after = DAY.plusDays(1);
        for (Sentence sentence : Sentence.values()) {
            boolean counts = sentence.ordinal() < 3;
            assertThat(sentence.isCriminalPunishment()).isEqualTo(counts);
            assertThat(outcome(crime(sentence, before, DAY)))
                    .as("running to today")
                    .isEqualTo(counts ? Outcome.EXCLUDED : Outcome.ELIGIBLE);
            assertThat(outcome(crime(sentence, before, before)))
                    .as("served yesterday")
                    .isEqualTo(counts ? Outcome.COUNTY_DISCRETION : Outcome.ELIGIBLE);
            assertThat(outcome(crime(sentence, DAY, after)))
                    .isEqualTo(counts ? Outcome.EXCLUDED : Outcome.ELIGIBLE);
            assertThat(outcome(crime(sentence, after, null)))
                    .as("a judgment of tomorrow")
                    .isEqualTo(Outcome.ELIGIBLE);
            Outcome open = sentence == Sentence.FINE ? Outcome.COUNTY_DISCRETION : Outcome.EXCLUDED;
            assertThat(outcome(crime(sentence, before, null)))
                    .isEqualTo(counts ? open : Outcome.ELIGIBLE);
        }
        assertThat(outcome(crime(null, before, null))).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    @DisplayName("三(二)1 the look-back [day − months, day), read in the county of 户籍")
    void lookBack() {
        Parameters parameters =
                BuiltInParameters.parameters()
                        .replacing(
                                List.of(
                                        new ParameterValue(
                                                "excl.crime.lookback_months",
                                                AreaCode.of("330300"),
                                                "24",
                                                LocalDate.of(2022, 1, 1),
                                                null,
                                                LocalDate.of(2022, 1, 1),
                                                "test",
                                                true)));
        LocalDate opens = DAY.minusMonths(24);
        Object[][] cases = {
            {opens.minusDays(1), opens, Outcome.ELIGIBLE},
            {opens, opens, Outcome.EXCLUDED},
            {DAY.minusDays(1), DAY.minusDays(1), Outcome.EXCLUDED},
        };
        for (Object[] c : cases) {
            Determination<EligibilityResult> determination =
                    assess(
                            applicant(Identity.VETERAN),
                            Hardship.OTHER,
                            null,
                            null,
                            parameters,
                            crime(Sentence.IMPRISONMENT, (LocalDate) c[0], (LocalDate) c[1]));
            assertThat(determination.result().outcome()).isEqualTo(c[2]);
            assertThat(determination.steps()).anyMatch(step -> step.parameters().size() == 1);
        }
        assertThat(
                        assess(
                                        applicant(Identity.VETERAN),
                                        Hardship.OTHER,
                                        null,
                                        null,
                                        parameters,
                                        crime(Sentence.FINE, DAY, null))
                                .result()
                                .outcome())
                .as("the day itself is not in it")
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    @DisplayName("三(二)2 to 4 while they last, 3 only with a report, never of another person")
    void otherGrounds() {
        for (ExclusionGround ground :
                List.of(
                        ExclusionGround.DISHONESTY_LIST,
                        ExclusionGround.DISTURBANCE,
                        ExclusionGround.OTHER_LAW)) {
            boolean free = ground == ExclusionGround.DISTURBANCE;
            assertThat(outcome(new Exclusion(ground, DAY, DAY, true, null, true)))
                    .isEqualTo(Outcome.EXCLUDED);
            assertThat(outcome(new Exclusion(ground, DAY.minusDays(3), null, true, null, false)))
                    .isEqualTo(free ? Outcome.ELIGIBLE : Outcome.EXCLUDED);
            assertThat(outcome(new Exclusion(ground, DAY.plusDays(1), null, true, null, true)))
                    .isEqualTo(Outcome.ELIGIBLE);
            assertThat(
                            outcome(
                                    new Exclusion(
                                            ground,
                                            DAY.minusDays(9),
                                            DAY.minusDays(1),
                                            true,
                                            null,
                                            true)))
                    .isEqualTo(Outcome.ELIGIBLE);
            assertThat(outcome(new Exclusion(ground, DAY, null, false, null, true)))
                    .isEqualTo(Outcome.ELIGIBLE);
        }
    }

    @Test
    @DisplayName("三(二) looked at on both days, the worse counts")
    void bothDays() {
        Exclusion later =
                new Exclusion(
                        ExclusionGround.DISHONESTY_LIST, DAY.plusDays(3), null, true, null, false);
        Determination<EligibilityResult> determination =
                assess(
                        applicant(Identity.VETERAN),
                        Hardship.OTHER,
                        null,
                        DAY.plusDays(5),
                        BuiltInParameters.parameters(),
                        later);
        assertThat(determination.result().outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(determination).isInstanceOf(NotEntitled.class);
        assertThat(outcome(later)).isEqualTo(Outcome.ELIGIBLE);
        Exclusion servedMeanwhile =
                crime(Sentence.IMPRISONMENT, DAY.minusYears(1), DAY.plusDays(2));
        assertThat(
                        assess(
                                        applicant(Identity.VETERAN),
                                        Hardship.OTHER,
                                        null,
                                        DAY.plusDays(5),
                                        BuiltInParameters.parameters(),
                                        servedMeanwhile)
                                .result()
                                .outcome())
                .isEqualTo(Outcome.EXCLUDED);
        assertThat(
                        assess(
                                applicant(Identity.VETERAN),
                                Hardship.OTHER,
                                null,
                                null,
                                BuiltInParameters.parameters(),
                                crime(Sentence.FINE, DAY.minusYears(1), null)))
                .isInstanceOf(Discretionary.class);
    }

    @Property
    @Label("三(二) the order of what is recorded changes nothing, and more is never better")
    void orderAndMonotony(@ForAll long seed) {
        Random random = new Random(seed);
        List<Exclusion> exclusions = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            LocalDate from = DAY.minusDays(random.nextInt(60)).plusDays(10);
            exclusions.add(
                    new Exclusion(
                            ExclusionGround.values()[random.nextInt(4)],
                            from,
                            random.nextBoolean() ? null : from.plusDays(random.nextInt(40)),
                            random.nextInt(4) != 0,
                            random.nextBoolean() ? Sentence.values()[random.nextInt(6)] : null,
                            random.nextBoolean()));
        }
        Outcome all = outcome(exclusions.toArray(Exclusion[]::new));
        Collections.shuffle(exclusions, random);
        assertThat(outcome(exclusions.toArray(Exclusion[]::new))).isEqualTo(all);
        Outcome worst =
                Arrays.stream(exclusions.toArray(Exclusion[]::new))
                        .map(this::outcome)
                        .min(Outcome::compareTo)
                        .orElse(Outcome.ELIGIBLE);
        assertThat(all).isEqualTo(worst);
    }

    @Test
    @DisplayName("三 every answer says why, step by step")
    void explained() {
        LocalDate before = DAY.minusDays(1);
        Determination<EligibilityResult> determination =
                assess(
                        applicant(Identity.VETERAN),
                        Hardship.EVENT,
                        EventCause.FIRE,
                        null,
                        BuiltInParameters.parameters(),
                        new Exclusion(ExclusionGround.OTHER_LAW, DAY, null, false, null, false),
                        new Exclusion(ExclusionGround.OTHER_LAW, before, before, true, null, false),
                        new Exclusion(ExclusionGround.DISTURBANCE, DAY, null, true, null, false),
                        crime(Sentence.DETENTION, DAY, null),
                        crime(Sentence.FINE, DAY.plusDays(1), null));
        assertThat(keys(determination))
                .containsExactly(
                        "eligibility.in-scope",
                        "eligibility.event",
                        "exclusion.of-family-member",
                        "exclusion.not-on-day",
                        "exclusion.no-report",
                        "exclusion.no-criminal-punishment",
                        "exclusion.not-on-day",
                        "eligibility.no-exclusion");
        assertThat(determination.due()).isEqualTo(Money.ZERO);
        assertThat(
                        keys(
                                assess(
                                        applicant(Identity.VETERAN),
                                        Hardship.OTHER,
                                        null,
                                        null,
                                        BuiltInParameters.parameters(),
                                        new Exclusion(
                                                ExclusionGround.OTHER_LAW,
                                                DAY,
                                                null,
                                                true,
                                                null,
                                                false),
                                        crime(Sentence.SUSPENDED, DAY, null),
                                        crime(Sentence.FINE, DAY, null))))
                .containsExactly(
                        "eligibility.in-scope",
                        "eligibility.hardship",
                        "exclusion.counts",
                        "exclusion.sentence-running",
                        "exclusion.sentence-served");
        assertThat(
                        whyNot(
                                new Applicant(
                                        Identity.VETERAN,
                                        null,
                                        null,
                                        AreaCode.of("330102"),
                                        false)))
                .containsExactly("eligibility.registered-elsewhere");
        assertThat(whyNot(new Applicant(Identity.BEREAVED_FAMILY, null, null, LUCHENG, false)))
                .containsExactly("eligibility.no-regular-pension");
        assertThat(
                        whyNot(
                                new Applicant(
                                        Identity.SERVING_KIN,
                                        Kin.CHILD,
                                        DAY.minusYears(30),
                                        LUCHENG,
                                        false)))
                .containsExactly("eligibility.child-of-age");
        assertThat(whyNot(applicant(Identity.SERVING_KIN)))
                .containsExactly("eligibility.in-scope", "eligibility.veterans-alone");
        assertThat(
                        keys(
                                assess(
                                        applicant(Identity.SERVING_KIN),
                                        Hardship.EVENT,
                                        EventCause.FIRE,
                                        null,
                                        BuiltInParameters.parameters())))
                .containsExactly("eligibility.in-scope", "eligibility.event-not-applicable");
    }

    private List<String> whyNot(Applicant applicant) {
        return keys(
                assess(applicant, Hardship.RELAPSED, null, null, BuiltInParameters.parameters()));
    }

    private static List<String> keys(Determination<EligibilityResult> determination) {
        return determination.steps().stream().map(Step::key).toList();
    }

    @Test
    @DisplayName("三 facts that are missing are asked for")
    void missing() {
        assertThat(engine.version()).isNotBlank();
        Applicant kin = new Applicant(Identity.SERVING_KIN, null, null, LUCHENG, false);
        Applicant child = new Applicant(Identity.SERVING_KIN, Kin.CHILD, null, LUCHENG, false);
        Applicant nobody = new Applicant(null, null, null, LUCHENG, false);
        Applicant nowhere = new Applicant(Identity.VETERAN, null, null, null, false);
        for (Applicant applicant : Arrays.asList(kin, child, nobody, nowhere, null)) {
            assertThatThrownBy(() -> assess(applicant, Hardship.OTHER, null, null, null))
                    .isInstanceOfSatisfying(
                            LawError.class,
                            e -> assertThat(e.code()).isEqualTo(LawError.MISSING_FACT));
        }
        assertThatThrownBy(
                        () -> assess(applicant(Identity.VETERAN), Hardship.EVENT, null, null, null))
                .isInstanceOf(LawError.class);
        assertThatThrownBy(() -> assess(applicant(Identity.VETERAN), null, null, null, null))
                .isInstanceOf(LawError.class);
        assertThatThrownBy(
                        () ->
                                engine.assess(
                                        new EligibilityFacts(
                                                null,
                                                null,
                                                applicant(Identity.VETERAN),
                                                Hardship.OTHER,
                                                null,
                                                List.of()),
                                        BuiltInParameters.parameters()))
                .isInstanceOf(LawError.class);
    }
}
