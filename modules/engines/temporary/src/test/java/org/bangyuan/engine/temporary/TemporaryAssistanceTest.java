package org.bangyuan.engine.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.Entitled;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.CommendationFacts.Level;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.engine.facts.TemporaryResult.Outcome;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemporaryAssistanceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 3);
    private static final AreaCode LUCHENG = AreaCode.of("330302");

    private final TemporaryAssistance engine = new TemporaryAssistance();

    private Determination<TemporaryResult> assess(TemporaryFacts facts) {
        Determination<TemporaryResult> determination =
                engine.assess(facts, BuiltInParameters.parameters());
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isNotBlank());
        return determination;
    }

    private static TemporaryFacts facts(
            EventCause event,
            SocialAssistance first,
            boolean before,
            Long approved,
            long advanced) {
        return new TemporaryFacts(
                event,
                DAY,
                LUCHENG,
                null,
                first,
                before,
                approved == null ? null : Money.ofFen(approved),
                Money.ofFen(advanced),
                null,
                null);
    }

    @Test
    @DisplayName("四(六) the outcomes, in their order, for every event")
    void order() {
        for (EventCause event : EventCause.values()) {
            boolean death = event.isDeath();
            assertThat(assess(facts(event, SocialAssistance.NOT_APPLIED, true, 5L, 9L)))
                    .isInstanceOf(NotEntitled.class)
                    .extracting(d -> d.result().outcome())
                    .isEqualTo(Outcome.DUPLICATE_EVENT);
            Determination<TemporaryResult> first =
                    assess(facts(event, SocialAssistance.NOT_APPLIED, false, 5L, 9L));
            assertThat(first.result().outcome())
                    .isEqualTo(death ? Outcome.OVER_ADVANCED : Outcome.REFER_FIRST);
            assertThat(first.result().payIfAny().isPresent()).isEqualTo(death);
            Determination<TemporaryResult> open =
                    assess(facts(event, SocialAssistance.SETTLED, false, null, 0));
            assertThat(open).isInstanceOf(Discretionary.class);
            assertThat(open.result().payIfAny()).isEmpty();
            assertThat(open.steps().get(0).key())
                    .isEqualTo(death ? "temporary.due-to-survivors" : "temporary.event");
        }
        assertThat(engine.type()).isEqualTo(AssistanceType.TEMPORARY);
        assertThat(engine.factsType()).isEqualTo(TemporaryFacts.class);
        assertThat(engine.version()).isNotBlank();
    }

    @Property
    @Label("五-紧急 advance and payment together are the grant; what is over is said")
    void advanceAndPayment(
            @ForAll @LongRange(min = 0, max = 9_000_000) long approved,
            @ForAll @LongRange(min = 0, max = 9_000_000) long advanced) {
        Determination<TemporaryResult> determination =
                assess(facts(EventCause.FIRE, null, false, approved, advanced));
        TemporaryResult result = determination.result();
        assertThat(determination).isInstanceOf(Entitled.class);
        assertThat(determination.due()).isEqualTo(result.pay());
        long over = result.overIfAny().map(Money::fen).orElse(0L);
        assertThat(result.pay().fen() + advanced - over).isEqualTo(approved);
        assertThat(result.pay().fen()).isNotNegative();
        assertThat(result.outcome())
                .isEqualTo(approved < advanced ? Outcome.OVER_ADVANCED : Outcome.PAY);
        assertThat(result.overIfAny().isPresent()).isEqualTo(approved < advanced);
        assertThat(
                        determination.steps().stream()
                                .anyMatch(s -> s.key().equals("temporary.advanced")))
                .isEqualTo(advanced != 0);
    }

    @Property
    @Label("四(六) the shares of the survivors add up, differ by a fen at most, first named first")
    void shares(
            @ForAll @LongRange(min = 0, max = 9_000_000) long approved,
            @ForAll @IntRange(min = 1, max = 12) int survivors) {
        TemporaryResult result =
                assess(
                                new TemporaryFacts(
                                        EventCause.KILLED_IN_SERVICE,
                                        DAY,
                                        LUCHENG,
                                        null,
                                        null,
                                        false,
                                        Money.ofFen(approved),
                                        null,
                                        survivors,
                                        null))
                        .result();
        List<Money> shares = result.shares();
        assertThat(shares).hasSize(survivors).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(shares.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(result.pay());
        assertThat(shares.get(0).fen() - shares.get(survivors - 1).fen()).isBetween(0L, 1L);
    }

    @Property
    @Label("六(二) an empty budget delays and never shrinks")
    void budget(
            @ForAll @LongRange(min = 0, max = 1000) long approved,
            @ForAll @LongRange(min = 0, max = 1000) long left) {
        TemporaryResult result =
                assess(
                                new TemporaryFacts(
                                        EventCause.INJURY,
                                        DAY,
                                        LUCHENG,
                                        2,
                                        null,
                                        false,
                                        Money.ofFen(approved),
                                        null,
                                        null,
                                        Money.ofFen(left)))
                        .result();
        assertThat(result.pay().fen()).isEqualTo(approved);
        assertThat(result.outcome())
                .isEqualTo(approved > left ? Outcome.AWAIT_BUDGET : Outcome.PAY);
        assertThat(result.shares()).isEmpty();
    }

    @Test
    @DisplayName("四(六) EX-T04 the soft cap warns and does not limit")
    void softCap() {
        TemporaryFacts above =
                new TemporaryFacts(
                        EventCause.FIRE,
                        DAY,
                        LUCHENG,
                        3,
                        null,
                        false,
                        Money.ofYuan("38988.01"),
                        null,
                        0,
                        null);
        Determination<TemporaryResult> determination = assess(above);
        assertThat(determination.result().softCap()).isEqualTo(Money.ofYuan("38988.00"));
        assertThat(determination.due()).isEqualTo(Money.ofYuan("38988.01"));
        assertThat(determination.result().shares()).isEmpty();
        assertThat(determination.steps()).anyMatch(s -> s.key().equals("temporary.above-soft-cap"));
        Determination<TemporaryResult> at =
                assess(
                        new TemporaryFacts(
                                EventCause.FIRE,
                                DAY,
                                LUCHENG,
                                null,
                                null,
                                false,
                                Money.ofYuan("12996.00"),
                                null,
                                null,
                                null));
        assertThat(at.result().softCap()).as("one person").isEqualTo(Money.ofYuan("12996.00"));
        assertThat(at.steps()).noneMatch(s -> s.key().equals("temporary.above-soft-cap"));
        assertThat(at.steps()).anyMatch(s -> s.parameters().size() == 2);
    }

    @Test
    @DisplayName("四(六) event, day and area must be known")
    void missing() {
        for (TemporaryFacts facts :
                List.of(
                        new TemporaryFacts(
                                null, DAY, LUCHENG, 1, null, false, null, null, null, null),
                        new TemporaryFacts(
                                EventCause.FIRE,
                                null,
                                LUCHENG,
                                1,
                                null,
                                false,
                                null,
                                null,
                                null,
                                null),
                        new TemporaryFacts(
                                EventCause.FIRE,
                                DAY,
                                null,
                                1,
                                null,
                                false,
                                null,
                                null,
                                null,
                                null))) {
            assertThatThrownBy(() -> assess(facts))
                    .isInstanceOfSatisfying(
                            LawError.class,
                            e -> assertThat(e.code()).isEqualTo(LawError.MISSING_FACT));
        }
    }

    @Test
    @DisplayName("四(六) EX-T08 a commendation of the county or higher, or named by the county")
    void commended() {
        CommendedVeterans rule = new CommendedVeterans();
        for (Level level : Level.values()) {
            CommendationFacts struck = new CommendationFacts(level, false, true);
            boolean covered = level != Level.TOWN;
            assertThat(rule.assess(struck, BuiltInParameters.parameters()))
                    .isInstanceOf(covered ? Discretionary.class : NotEntitled.class)
                    .extracting(d -> d.result().covered())
                    .isEqualTo(covered);
            assertThat(
                            rule.assess(
                                            new CommendationFacts(level, true, false),
                                            BuiltInParameters.parameters())
                                    .result()
                                    .covered())
                    .as("without upheaval")
                    .isFalse();
        }
        Determination<?> named =
                rule.assess(
                        new CommendationFacts(null, true, true), BuiltInParameters.parameters());
        assertThat(named).isInstanceOf(Discretionary.class);
        assertThat(named.steps()).hasSize(3);
        assertThat(
                        rule.assess(
                                new CommendationFacts(null, false, true),
                                BuiltInParameters.parameters()))
                .isInstanceOf(NotEntitled.class);
        assertThat(rule.type()).isEqualTo(AssistanceType.TEMPORARY);
        assertThat(rule.factsType()).isEqualTo(CommendationFacts.class);
    }
}
