package org.bangyuan.platform.paging;

/**
 * How many rows a list has. Counting half a million rows for every page costs more than the page,
 * and nobody reads the last digits: beyond {@link #MOST} the number is a lower bound and is shown
 * so.
 *
 * @param number rows, or the bound
 * @param open true if there are more than that
 */
public record Count(long number, boolean open) {
    public static final int MOST = 10_000;

    /** What a query counted that stopped at one row more than {@link #MOST}. */
    public static Count of(long counted) {
        return counted > MOST ? new Count(MOST, true) : new Count(counted, false);
    }

    public long getNumber() {
        return number;
    }

    public boolean isOpen() {
        return open;
    }
}
