package org.bangyuan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesTest {
    @Test
    @DisplayName("every text is there in Chinese and in English")
    void complete() {
        ResourceBundle chinese =
                ResourceBundle.getBundle("org.bangyuan.platform.messages", Locale.ROOT);
        ResourceBundle english =
                ResourceBundle.getBundle("org.bangyuan.platform.messages", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.keySet()) {
            assertThat(english.getString(key)).as(key).isNotEqualTo(chinese.getString(key));
        }
    }

    @Test
    @DisplayName("every role has a name")
    void roles() {
        for (Role role : Role.values()) {
            assertThat(Texts.of(Locale.CHINA, "platform.role." + role))
                    .doesNotStartWith("platform");
        }
        assertThat(Texts.of(Locale.ENGLISH, "platform.file.too-large", 20)).contains("20 MB");
    }
}
