package org.bangyuan.registry.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): new rows lie side by side in the index, and cannot be guessed. */
public final class TimeOrderedIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedIds() {}

    public static UUID next(Instant now) {
        long random = RANDOM.nextLong();
        long high = now.toEpochMilli() << 16 | VERSION_7 | random & 0x0FFFL;
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
