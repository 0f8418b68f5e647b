package org.bangyuan.platform.crypto;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The algorithms of each suite, from Bouncy Castle's classes directly: no provider is registered,
 * so nothing else in the server changes.
 */
final class Ciphers {
    static final int NONCE_BYTES = 12;

    private Ciphers() {}

    /** A key of the wanted length for one use of a secret (HKDF, RFC 5869). */
    static byte[] derive(Suite suite, byte[] secret, String use, int bytes) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(digest(suite));
        generator.init(new HKDFParameters(secret, null, use.getBytes(StandardCharsets.US_ASCII)));
        byte[] key = new byte[bytes];
        generator.generateBytes(key, 0, bytes);
        return key;
    }

    static HMac mac(Suite suite, byte[] key) {
        HMac mac = new HMac(digest(suite));
        mac.init(new KeyParameter(key));
        return mac;
    }

    static GCMModeCipher gcm(Suite suite) {
        return GCMBlockCipher.newInstance(
                suite == Suite.GM ? new SM4Engine() : AESEngine.newInstance());
    }

    private static Digest digest(Suite suite) {
        return suite == Suite.GM ? new SM3Digest() : new SHA256Digest();
    }
}
