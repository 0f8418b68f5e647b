package org.bangyuan.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionHitTest {
    private static final LocalDate DECIDED = LocalDate.of(2024, 10, 8);
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 20);

    @ParameterizedTest(name = "三(二)1 {0} from {1} to {2}: {3}")
    @CsvSource({
        "IMPRISONMENT, 2023-01-01, , true",
        "IMPRISONMENT, 2023-01-01, 2024-10-20, true",
        "IMPRISONMENT, 2023-01-01, 2024-10-19, false", // served: the county saw it when it decided
        "SUSPENDED, 2024-10-09, 2024-10-15, true", // after the decision
        "FINE, 2024-10-08, , false", // served at once, known on the day of the decision
        "FINE, 2024-10-09, , true",
        "IMPRISONMENT, 2024-10-21, , false", // in the future
        "EXEMPTED, 2024-10-09, , false", // EX-X04
        "NOT_PROSECUTED, 2024-10-09, , false",
        "DETENTION, 2024-10-09, , false" // EX-X03
    })
    void crime(Sentence sentence, LocalDate from, LocalDate to, boolean hit) {
        assertThat(isHit(new Exclusion(ExclusionGround.CRIME, from, to, true, sentence, false)))
                .isEqualTo(hit);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, report {3}: {4}")
    @CsvSource({
        "DISHONESTY_LIST, 2023-01-05, , false, true",
        "DISHONESTY_LIST, 2023-01-05, 2024-10-19, false, false", // EX-X05: a state, not a history
        "DISTURBANCE, 2024-01-01, , false, false", // EX-X07
        "DISTURBANCE, 2024-01-01, , true, true",
        "OTHER_LAW, 2024-10-20, 2024-10-20, false, true",
        "OTHER_LAW, 2024-10-21, , false, false"
    })
    @DisplayName("三(二)2 to 4 count while they run")
    void others(ExclusionGround ground, LocalDate from, LocalDate to, boolean report, boolean hit) {
        assertThat(isHit(new Exclusion(ground, from, to, true, null, report))).isEqualTo(hit);
    }

    @Test
    @DisplayName("三(二) EX-X06: what concerns the family does not count against the person")
    void personal() {
        assertThat(
                        isHit(
                                new Exclusion(
                                        ExclusionGround.DISHONESTY_LIST,
                                        DECIDED,
                                        null,
                                        false,
                                        null,
                                        false)))
                .isFalse();
    }

    private static boolean isHit(Exclusion exclusion) {
        return !ExclusionHit.among(List.of(exclusion), DECIDED, TODAY).isEmpty();
    }
}
