package org.bangyuan.exchange.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One request that must take effect once. Its key belongs to the client who sends it: nobody can
 * guess another's key and read their answer.
 *
 * @param client sign-in name
 * @param operation such as {@code POST /applications}
 * @param fingerprint hash of operation and payload: the same key with another one is refused
 */
public record Call(String client, IdempotencyKey key, String operation, byte[] fingerprint) {
    public static Call of(String client, IdempotencyKey key, String operation, byte[] payload) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(operation.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return new Call(client, key, operation, sha.digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public boolean hasFingerprint(byte[] other) {
        return MessageDigest.isEqual(fingerprint, other);
    }
}
