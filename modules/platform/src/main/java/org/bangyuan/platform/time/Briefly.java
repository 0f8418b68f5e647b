package org.bangyuan.platform.time;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Something read once for a request. It is known for some seconds only: a page needs less, and work
 * that takes longer asks again.
 *
 * @param <T> what was read
 */
public final class Briefly<T> {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private T value;
    private long readAt;

    public Optional<T> get() {
        boolean isFresh = value != null && System.nanoTime() - readAt < LONGEST_NANOS;
        return isFresh ? Optional.of(value) : Optional.empty();
    }

    public void set(T read) {
        value = read;
        readAt = System.nanoTime();
    }

    public void forget() {
        value = null;
    }
}
