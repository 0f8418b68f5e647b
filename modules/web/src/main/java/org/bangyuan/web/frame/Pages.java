package org.bangyuan.web.frame;

import java.util.List;
import java.util.stream.IntStream;
import org.bangyuan.platform.paging.PageRequest;

/**
 * Where a list stands: page numbers begin with 1 and travel in the address.
 *
 * @param number the page shown
 * @param size rows of a page
 * @param total rows of the whole list
 */
public record Pages(int number, int size, long total) {
    /** Rows of a page of a work list. */
    public static final int SIZE = 20;

    private static final int NEAR = 3;

    public Pages {
        number = Math.max(1, number);
    }

    /** The page to ask for, before the total is known. */
    public static PageRequest request(Integer number, int size) {
        return new PageRequest((Math.max(1, number == null ? 1 : number) - 1) * size, size);
    }

    /** What the address said and what the answer counted. */
    public static Pages of(Integer number, int size, long total) {
        return new Pages(number == null ? 1 : number, size, total);
    }

    public int getNumber() {
        return number;
    }

    public long getTotal() {
        return total;
    }

    /** Position of the first row shown, from 1. */
    public long getFirst() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long getLast() {
        return Math.min(total, (long) number * size);
    }

    public int getCount() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isPrevious() {
        return number > 1;
    }

    public boolean isNext() {
        return number < getCount();
    }

    /** Page numbers around this one. */
    public List<Integer> getNear() {
        int from = Math.max(1, number - NEAR);
        int to = Math.min(getCount(), number + NEAR);
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
