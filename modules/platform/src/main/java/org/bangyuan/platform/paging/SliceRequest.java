package org.bangyuan.platform.paging;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which part of a long list is wanted, told by a row instead of a number: the database goes
 * straight to that row in its index, so the two-thousandth page costs what the first one does.
 * Numbers of rows to pass over ({@link PageRequest}) are for lists that are short by nature.
 *
 * @param start where to begin
 * @param row id of the row next to which to begin; only for {@link Start#AFTER}, {@link
 *     Start#BEFORE}
 * @param size rows wanted, at most {@link PageRequest#MOST}
 */
public record SliceRequest(Start start, UUID row, int size) {
    /** Where a slice begins. */
    public enum Start {
        FIRST,
        AFTER,
        BEFORE,
        LAST
    }

    public SliceRequest {
        if (size < 1) {
            throw new IllegalArgumentException("size " + size);
        }
        if (start == Start.AFTER || start == Start.BEFORE) {
            Objects.requireNonNull(row, "row");
        }
        size = Math.min(size, PageRequest.MOST);
    }

    public static SliceRequest first(int size) {
        return new SliceRequest(Start.FIRST, null, size);
    }

    public static SliceRequest after(UUID row, int size) {
        return new SliceRequest(Start.AFTER, row, size);
    }

    public static SliceRequest before(UUID row, int size) {
        return new SliceRequest(Start.BEFORE, row, size);
    }

    public static SliceRequest last(int size) {
        return new SliceRequest(Start.LAST, null, size);
    }

    /** What comes after a slice that was found forwards; null after the last row. */
    public <T> SliceRequest following(Slice<T> found, Function<T, UUID> id) {
        return found.next()
                ? after(id.apply(found.rows().get(found.rows().size() - 1)), size)
                : null;
    }

    /** True if rows are read against the order of the list, from its end. */
    public boolean isBackwards() {
        return start == Start.BEFORE || start == Start.LAST;
    }
}
