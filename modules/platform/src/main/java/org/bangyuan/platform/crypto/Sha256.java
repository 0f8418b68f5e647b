package org.bangyuan.platform.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which content is known again. Says nothing of who made it: that is a seal's. */
public final class Sha256 {
    private Sha256() {}

    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** In small hexadecimal letters. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }
}
