package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void chineseCharactersTakeTwoColumns() {
        String table =
                Table.of(
                        List.of("账号", "name"),
                        List.of(List.of("lc-clerk", "叶蓓"), List.of("a", "诸葛明")));
        assertThat(table.lines())
                .containsExactly(
                        "  账号      name",
                        "  --------  ------",
                        "  lc-clerk  叶蓓",
                        "  a         诸葛明");
    }
}
