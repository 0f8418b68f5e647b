package org.bangyuan.platform.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list.
 *
 * @param rows in the order of the list
 * @param previous true if rows come before these
 * @param next true if rows come after these
 */
public record Slice<T>(List<T> rows, boolean previous, boolean next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * What a query found that was asked for one row more than wanted.
     *
     * @param found in the order in which they were read
     */
    public static <T> Slice<T> of(SliceRequest request, List<T> found) {
        boolean more = found.size() > request.size();
        List<T> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.isBackwards()) {
            Collections.reverse(rows);
            return new Slice<>(rows, more, request.start() == SliceRequest.Start.BEFORE);
        }
        return new Slice<>(rows, request.start() == SliceRequest.Start.AFTER, more);
    }

    public <R> Slice<R> map(Function<List<T>, List<R>> all) {
        return new Slice<>(all.apply(rows), previous, next);
    }
}
