package org.bangyuan.engine.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.MedicalResult;
import org.bangyuan.kernel.Money;

/** The engine against the plain reading of the rule, over whole histories. */
class MedicalOracleTest {
    private final MedicalAssistance engine = new MedicalAssistance();

    @Property
    @Label("四(二) bills, cuts, years and adjustments are those of the plain reading")
    void agree(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed);
        MedicalOracle oracle = new MedicalOracle(history.facts, history.figures, history.knownOn);
        try {
            oracle.play();
        } catch (MedicalOracle.Missing | MedicalOracle.Unknown e) {
            String code =
                    e instanceof MedicalOracle.Missing
                            ? LawError.PARAMETER_MISSING
                            : LawError.UNKNOWN_BILL;
            assertThatThrownBy(() -> engine.assess(history.facts, history.parameters()))
                    .isInstanceOfSatisfying(
                            LawError.class, error -> assertThat(error.code()).isEqualTo(code));
            return;
        }
        MedicalResult result = engine.assess(history.facts, history.parameters()).result();
        assertThat(fen(result.bills(), Function.identity())).isEqualTo(oracle.bills());
        assertThat(fen(result.reduced(), Function.identity())).isEqualTo(oracle.reduced());
        assertThat(fen(result.adjustments(), Function.identity())).isEqualTo(oracle.adjustments);
        assertThat(fen(result.yearTotals(), year -> year.getValue()))
                .isEqualTo(oracle.yearTotals());
    }

    private static <K, L> Map<L, Long> fen(Map<K, Money> amounts, Function<K, L> key) {
        return amounts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> key.apply(e.getKey()),
                                e -> e.getValue().fen(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
