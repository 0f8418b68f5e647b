package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "张建国, zhang jian guo, zjg",
        "曾单, zeng dan, zd",
        "单雄信, shan xiong xin, sxx",
        "尉迟恭, yu chi gong, ycg",
        "吕布, lv bu, lb",
        "阿依古丽·买买提, a yi gu li mai mai ti, ayglmmt",
        "𠮷田, 𠮷 tian, 𠮷t",
        "Anna李, a n n a li, annal",
        "·, ·, ·",
    })
    @DisplayName("a name is read as its bearer reads it, surnames in their own way")
    void reads(String name, String sorted, String initials) {
        assertThat(NameSound.of(name)).isEqualTo(new NameSound(sorted, initials));
    }
}
