package org.bangyuan.registry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.persistence.Facts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergedKindsTest {
    @Test
    @DisplayName("every kind of fact goes along when two records are merged")
    void noneIsLeftOut() {
        assertThat(MergedKinds.ALL)
                .<Class<?>>extracting(MergedKinds.Kind::type)
                .containsAll(Arrays.stream(FactKind.values()).<Class<?>>map(Facts::of).toList());
    }
}
