package org.bangyuan.engine.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.Entitled;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.facts.SocialFacts;
import org.bangyuan.engine.facts.SocialFacts.Service;
import org.bangyuan.engine.facts.SocialResult;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SocialAssistanceTest {
    private final SocialAssistance engine = new SocialAssistance();

    private Determination<SocialResult> assess(Set<Service> needs, Set<Service> offered) {
        Determination<SocialResult> determination =
                engine.assess(new SocialFacts(needs, offered), BuiltInParameters.parameters());
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isEqualTo("四(七)"));
        assertThat(determination.due()).as("never money").isEqualTo(Money.ZERO);
        return determination;
    }

    @Test
    @DisplayName("四(七) needs are matched with offers, in the order of the text")
    void matched() {
        Determination<SocialResult> determination =
                assess(
                        EnumSet.of(Service.LEGAL_AID, Service.CARE, Service.COUNSELLING),
                        EnumSet.of(Service.LEGAL_AID, Service.CARE, Service.SKILLS));
        assertThat(determination).isInstanceOf(Entitled.class);
        assertThat(determination.result().matched())
                .containsExactly(Service.CARE, Service.LEGAL_AID);
        assertThat(determination.result().open()).containsExactly(Service.COUNSELLING);
        assertThat(determination.steps()).hasSize(3);
    }

    @Test
    @DisplayName("四(七) a need that nobody serves is a question to the county, not a refusal")
    void open() {
        assertThat(assess(EnumSet.allOf(Service.class), Set.of()))
                .isInstanceOf(Discretionary.class)
                .extracting(d -> d.result().open().size())
                .isEqualTo(7);
        assertThat(assess(Set.of(), EnumSet.allOf(Service.class))).isInstanceOf(NotEntitled.class);
        assertThat(engine.type()).isEqualTo(AssistanceType.SOCIAL);
        assertThat(engine.factsType()).isEqualTo(SocialFacts.class);
        assertThat(engine.version()).isNotBlank();
    }
}
