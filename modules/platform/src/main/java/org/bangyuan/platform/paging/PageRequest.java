package org.bangyuan.platform.paging;

/**
 * Which part of a list is wanted. Every list has an upper bound.
 *
 * @param offset rows to pass over
 * @param size rows wanted, at most {@link #MOST}
 */
public record PageRequest(int offset, int size) {
    public static final int MOST = 200;

    public PageRequest {
        if (offset < 0 || size < 1) {
            throw new IllegalArgumentException("offset " + offset + ", size " + size);
        }
        size = Math.min(size, MOST);
    }
}
