package org.bangyuan.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final UUID ROW = new UUID(0, 1);

    @Test
    @DisplayName("one row more than wanted says that the list goes on")
    void goesOn() {
        assertThat(Slice.of(SliceRequest.first(2), List.of("a", "b", "c")))
                .isEqualTo(new Slice<>(List.of("a", "b"), false, true));
        assertThat(Slice.of(SliceRequest.after(ROW, 2), List.of("c")))
                .isEqualTo(new Slice<>(List.of("c"), true, false));
    }

    @Test
    @DisplayName("what was read from the end is shown in the order of the list")
    void backwards() {
        assertThat(Slice.of(SliceRequest.before(ROW, 2), List.of("c", "b", "a")))
                .isEqualTo(new Slice<>(List.of("b", "c"), true, true));
        assertThat(Slice.of(SliceRequest.last(2), List.of("b", "a")))
                .isEqualTo(new Slice<>(List.of("a", "b"), false, false));
    }

    @Test
    @DisplayName("a count is exact up to its bound and says so beyond")
    void counts() {
        assertThat(Count.of(10_000)).isEqualTo(new Count(10_000, false));
        assertThat(Count.of(10_001)).isEqualTo(new Count(10_000, true));
    }
}
