package org.bangyuan.engine.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Determination.Discretionary;
import org.bangyuan.engine.Determination.NotEntitled;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.HousingFacts.Grade;
import org.bangyuan.engine.facts.HousingFacts.Household;
import org.bangyuan.engine.facts.HousingFacts.Place;
import org.bangyuan.engine.facts.HousingFacts.PublicRental;
import org.bangyuan.engine.facts.HousingFacts.PublicRentalQueue;
import org.bangyuan.engine.facts.HousingFacts.RuralDilapidated;
import org.bangyuan.engine.facts.HousingResult;
import org.bangyuan.engine.facts.HousingResult.Outcome;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HousingAssistanceTest {
    private final HousingAssistance engine = new HousingAssistance();

    private Determination<HousingResult> assess(HousingFacts facts) {
        Determination<HousingResult> determination =
                engine.assess(facts, BuiltInParameters.parameters());
        assertThat(determination.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().clause()).isNotBlank());
        return determination;
    }

    @Test
    @DisplayName("四(三) EX-D02 every household, grade and number of dwellings")
    void everyDwelling() {
        for (Household household : Household.values()) {
            for (Grade grade : Grade.values()) {
                for (boolean only : new boolean[] {true, false}) {
                    boolean covered =
                            household != Household.OTHER
                                    && only
                                    && (grade == Grade.C || grade == Grade.D);
                    Determination<HousingResult> determination =
                            assess(new RuralDilapidated(household, only, grade));
                    assertThat(determination.result().outcome())
                            .isEqualTo(covered ? Outcome.REFER : Outcome.NOT_COVERED);
                    assertThat(determination)
                            .isInstanceOf(covered ? Discretionary.class : NotEntitled.class);
                    assertThat(determination.steps())
                            .extracting(step -> step.key())
                            .startsWith(
                                    household == Household.OTHER
                                            ? "housing.household-not-named"
                                            : "housing.household",
                                    only ? "housing.only" : "housing.not-only",
                                    grade == Grade.C || grade == Grade.D
                                            ? "housing.dangerous"
                                            : "housing.not-dangerous")
                            .hasSize(covered ? 4 : 3);
                }
            }
        }
    }

    @Test
    @DisplayName("四(三) EX-D05 public rental housing is found and paid by its department")
    void rental() {
        assertThat(assess(new PublicRental(true)).result().outcome()).isEqualTo(Outcome.REFER);
        assertThat(assess(new PublicRental(false)).result().outcome())
                .isEqualTo(Outcome.NOT_COVERED);
        assertThat(assess(new PublicRental(true)).steps().get(0).key()).isEqualTo("housing.rental");
        assertThat(assess(new PublicRental(false)).steps().get(0).key())
                .isEqualTo("housing.rental-not-qualified");
        assertThat(assess(new PublicRentalQueue(0, List.of())).due()).isEqualTo(Money.ZERO);
        assertThat(engine.type()).isEqualTo(AssistanceType.HOUSING);
        assertThat(engine.factsType()).isEqualTo(HousingFacts.class);
        assertThat(engine.version()).isNotBlank();
    }

    @Property(tries = 1000)
    @Label("四(三) EX-D03 nobody is passed over by somebody with less priority")
    void queue(@ForAll long seed) {
        Random random = new Random(seed);
        List<Place> queue = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            queue.add(
                    new Place(
                            "h" + i,
                            random.nextBoolean(),
                            LocalDate.of(2022, 1, 1).plusDays(random.nextInt(5))));
        }
        int units = random.nextInt(14);
        List<String> allotted = assess(new PublicRentalQueue(units, queue)).result().allotted();
        assertThat(allotted).hasSize(Math.min(units, count)).doesNotHaveDuplicates();
        HashSet<String> served = new HashSet<>(allotted);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (isBefore(queue, i, j) && served.contains(queue.get(j).id())) {
                    assertThat(served).contains(queue.get(i).id());
                    assertThat(allotted.indexOf(queue.get(i).id()))
                            .isLessThan(allotted.indexOf(queue.get(j).id()));
                }
            }
        }
    }

    private static boolean isBefore(List<Place> queue, int i, int j) {
        Place one = queue.get(i);
        Place other = queue.get(j);
        if (!one.veteranInDifficulty().equals(other.veteranInDifficulty())) {
            return one.veteranInDifficulty();
        }
        return one.since().isBefore(other.since()) || (one.since().equals(other.since()) && i < j);
    }

    @Test
    @DisplayName("四(三) facts that are missing are asked for")
    void missing() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        for (HousingFacts facts :
                Arrays.asList(
                        new RuralDilapidated(null, true, Grade.C),
                        new RuralDilapidated(Household.OTHER, null, Grade.C),
                        new RuralDilapidated(Household.OTHER, true, null),
                        new PublicRental(null),
                        new PublicRentalQueue(null, List.of()),
                        new PublicRentalQueue(1, null),
                        new PublicRentalQueue(1, List.of(new Place(null, true, day))),
                        new PublicRentalQueue(1, List.of(new Place("a", null, day))),
                        new PublicRentalQueue(1, List.of(new Place("a", true, null))))) {
            assertThatThrownBy(() -> assess(facts))
                    .isInstanceOfSatisfying(
                            LawError.class,
                            e -> assertThat(e.code()).isEqualTo(LawError.MISSING_FACT));
        }
        assertThat(assess(new PublicRentalQueue(-1, List.of())).result().allotted()).isEmpty();
    }
}
