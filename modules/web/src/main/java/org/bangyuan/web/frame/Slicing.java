package org.bangyuan.web.frame;

import java.util.UUID;
import java.util.function.Function;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Slice;

/**
 * Where a long list stands. The address says next to which row a page begins, so that the
 * two-thousandth page is as near as the first; the page number beside it is only for people.
 *
 * @param number page shown, from 1; 0 where it is not known
 * @param size rows of a page
 * @param count how many rows the whole list has
 * @param first id of the first row shown, or null
 * @param last id of the last one
 * @param previous true if rows come before
 * @param next true if rows come after
 */
public record Slicing(
        int number, int size, Count count, UUID first, UUID last, boolean previous, boolean next) {
    /** What the address said and what was found. */
    static <T> Slicing of(
            Integer number, int size, Count count, Slice<T> slice, Function<T, UUID> id) {
        boolean isEmpty = slice.rows().isEmpty();
        int page = !slice.previous() ? 1 : number == null ? 0 : Math.max(0, number);
        return new Slicing(
                page,
                size,
                count,
                isEmpty ? null : id.apply(slice.rows().get(0)),
                isEmpty ? null : id.apply(slice.rows().get(slice.rows().size() - 1)),
                slice.previous(),
                slice.next());
    }

    public int getNumber() {
        return number;
    }

    public boolean isPrevious() {
        return previous;
    }

    public boolean isNext() {
        return next;
    }

    public boolean isSeveral() {
        return previous || next;
    }

    public long getTotal() {
        return count.number();
    }

    /** True if there are more rows than {@link #getTotal()} says. */
    public boolean isOpen() {
        return count.open();
    }

    private static String page(int number) {
        return number > 0 ? "&page=" + number : "";
    }

    /** Parameters of the page before. */
    public String getBack() {
        return "before=" + first + page(number - 1);
    }

    /** Parameters of the page after. */
    public String getForth() {
        return "after=" + last + page(number == 0 ? 0 : number + 1);
    }

    /** Parameters of the last page. */
    public String getEnd() {
        long pages = (count.number() + size - 1) / size;
        return "end=true" + page(count.open() ? 0 : (int) pages);
    }
}
