package org.bangyuan.platform.crypto;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The algorithms of each suite, from Bouncy Castle's classes directly: no provider is registered,
 * so nothing else in the server changes.
 */
final class Ciphers {
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Ciphers() {}

    /** A key of the wanted length for one use of a secret (HKDF, RFC 5869). */
    static byte[] derive(Suite suite, byte[] secret, String use, int bytes) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(digest(suite));
        generator.init(new HKDFParameters(secret, null, use.getBytes(StandardCharsets.US_ASCII)));
        byte[] key = new byte[bytes];
        generator.generateBytes(key, 0, bytes);
        return key;
    }

    static byte[] seal(Suite suite, byte[] key, byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return run(suite, true, key, nonce, associated, plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    static byte[] open(Suite suite, byte[] key, byte[] nonce, byte[] associated, byte[] sealed) {
        try {
            return run(suite, false, key, nonce, associated, sealed);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("ciphertext was changed or moved", e);
        }
    }

    private static byte[] run(
            Suite suite, boolean seal, byte[] key, byte[] nonce, byte[] associated, byte[] input)
            throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(engine(suite));
        cipher.init(seal, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, associated));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        cipher.doFinal(output, written);
        return output;
    }

    static byte[] mac(Suite suite, byte[] key, byte[] input) {
        HMac mac = new HMac(digest(suite));
        mac.init(new KeyParameter(key));
        mac.update(input, 0, input.length);
        byte[] output = new byte[mac.getMacSize()];
        mac.doFinal(output, 0);
        return output;
    }

    private static BlockCipher engine(Suite suite) {
        return suite == Suite.GM ? new SM4Engine() : AESEngine.newInstance();
    }

    private static Digest digest(Suite suite) {
        return suite == Suite.GM ? new SM3Digest() : new SHA256Digest();
    }
}
