package org.bangyuan.cases.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.Assessor;
import org.bangyuan.cases.domain.CaseFacts;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.temporary.TemporaryAssistance;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The real engines on the delivered standards, frozen and asked again. */
class ReplayTest {
    private static final LocalDate APPLIED = LocalDate.of(2024, 10, 10);
    private static final AreaCode COUNTY = AreaCode.of("330302");
    private static final Money APPROVED = Money.ofYuan("8000.00");
    private static final Exclusion SERVED =
            new Exclusion(
                    ExclusionGround.CRIME,
                    LocalDate.of(2010, 6, 1),
                    LocalDate.of(2013, 5, 31),
                    true,
                    Sentence.IMPRISONMENT,
                    false);

    private final Assessor assessor = new Assessor(new Eligibility(), new TemporaryAssistance());

    private static CaseFacts facts(
            Identity identity, EventCause cause, SocialAssistance social, Exclusion... exclusions) {
        return new CaseFacts(
                new EligibilityFacts(
                        APPLIED,
                        APPLIED.plusDays(6),
                        new Applicant(identity, null, LocalDate.of(1968, 3, 2), COUNTY, true),
                        cause == null ? Hardship.OTHER : Hardship.EVENT,
                        cause,
                        List.of(exclusions)),
                new TemporaryFacts(
                        cause,
                        LocalDate.of(2024, 9, 21),
                        COUNTY,
                        3,
                        social,
                        false,
                        APPROVED,
                        Money.ZERO,
                        null,
                        null),
                APPROVED);
    }

    private Assessment assess(CaseFacts facts) {
        return assessor.assess(facts, BuiltInParameters.parameters());
    }

    private void staysTheSame(Assessment once) {
        Assessment again =
                assessor.assess(
                        FrozenJson.facts(FrozenJson.facts(once.facts())),
                        new Parameters(
                                FrozenJson.parameters(FrozenJson.parameters(once.consulted()))));
        assertThat(again.pay()).isEqualTo(once.pay());
        assertThat(again.outcomeKey()).isEqualTo(once.outcomeKey());
        assertThat(again.steps()).isEqualTo(once.steps());
        assertThat(again.softCap()).isEqualTo(once.softCap());
    }

    @Test
    @DisplayName("五3 a fire is recomputed to the fen from what was frozen")
    void fire() {
        Assessment once =
                assess(facts(Identity.VETERAN, EventCause.FIRE, SocialAssistance.SETTLED));
        assertThat(once.outcomeKey()).isEqualTo("cases.outcome.PAY");
        assertThat(once.pay()).isEqualTo(APPROVED);
        assertThat(once.softCap()).contains(Money.ofYuan("38988.00"));
        assertThat(once.consulted()).hasSize(2);
        staysTheSame(once);
    }

    @Test
    @DisplayName("三(二)1 a served sentence: that no look-back was in force is frozen too")
    void servedSentence() {
        Assessment once =
                assess(facts(Identity.VETERAN, EventCause.FIRE, SocialAssistance.SETTLED, SERVED));
        assertThat(once.outcomeKey()).isEqualTo("cases.outcome.COUNTY_DISCRETION");
        assertThat(once.needsWeighing()).isTrue();
        assertThat(once.isBarred()).isFalse();
        staysTheSame(once);
    }

    @Test
    @DisplayName("三(一)5 without an event the soft cap holds and no sentence names one")
    void unnamedEvent() {
        Assessment once = assess(facts(Identity.VETERAN, null, SocialAssistance.SETTLED));
        assertThat(once.outcomeKey()).isEqualTo("cases.outcome.COUNTY_DECIDES");
        assertThat(once.softCap()).contains(Money.ofYuan("38988.00"));
        assertThat(once.steps()).extracting(Step::key).doesNotContain("temporary.event");
        staysTheSame(once);
    }

    @Test
    @DisplayName("四(六) social assistance first is no refusal: what the county grants stands")
    void referFirst() {
        Assessment once =
                assess(facts(Identity.VETERAN, EventCause.TRAFFIC, SocialAssistance.NOT_APPLIED));
        assertThat(once.isReferredFirst()).isTrue();
        assertThat(once.pay()).isEqualTo(APPROVED);
        staysTheSame(once);
    }

    @Test
    @DisplayName("三 who is not covered, and an identity that is not on record")
    void notCovered() {
        Assessment kin = assess(facts(Identity.BEREAVED_FAMILY, null, SocialAssistance.SETTLED));
        assertThat(kin.isBarred()).isFalse();
        Assessment missing = assess(facts(null, EventCause.FIRE, SocialAssistance.SETTLED));
        assertThat(missing.outcomeKey()).isEqualTo("cases.outcome.FACTS_MISSING");
        assertThat(missing.error()).isNotNull();
        staysTheSame(missing);
    }
}
