package org.bangyuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesTest {
    @Test
    @DisplayName("every text is there in Chinese and in English, under a key of this module")
    void complete() {
        ResourceBundle chinese =
                ResourceBundle.getBundle("org.bangyuan.policy.messages", Locale.ROOT);
        ResourceBundle english =
                ResourceBundle.getBundle("org.bangyuan.policy.messages", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(key).startsWith("policy."))
                .allSatisfy(
                        key ->
                                assertThat(english.getString(key))
                                        .isNotEqualTo(chinese.getString(key)));
    }
}
