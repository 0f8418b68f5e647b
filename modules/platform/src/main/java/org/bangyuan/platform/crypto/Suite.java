package org.bangyuan.platform.crypto;

import java.util.List;

/** 密码套件: which algorithms are used together. */
public enum Suite {
    /** 国密: SM4-GCM and HMAC-SM3. */
    GM(1, 16),
    /** AES-256-GCM and HMAC-SHA-256. */
    INTL(2, 32);

    private static final List<Suite> ALL = List.of(values());

    private final byte mark;
    private final int keyBytes;

    Suite(int mark, int keyBytes) {
        this.mark = (byte) mark;
        this.keyBytes = keyBytes;
    }

    /** Stands in the header of each ciphertext. */
    byte mark() {
        return mark;
    }

    /** Length of the cipher's key. */
    int keyBytes() {
        return keyBytes;
    }

    static Suite marked(byte mark) {
        for (Suite suite : ALL) {
            if (suite.mark == mark) {
                return suite;
            }
        }
        throw new IllegalStateException("unknown cipher suite " + mark);
    }
}
