package org.bangyuan.platform.crypto;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * A key with its suite. Setting up a cipher for a key costs more than sealing a number with it, so
 * ciphers that were used go on a shelf: as many as threads ever sealed at once.
 */
final class SealingKey {
    private static final int TAG_BITS = 128;

    private final Suite suite;
    private final KeyParameter key;
    private final Queue<GCMModeCipher> shelf = new ConcurrentLinkedQueue<>();

    SealingKey(Suite suite, byte[] key) {
        this.suite = suite;
        this.key = new KeyParameter(key);
    }

    Suite suite() {
        return suite;
    }

    byte[] seal(byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return run(true, nonce, associated, plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /**
     * @throws IllegalStateException for what was changed, moved or sealed with another key
     */
    byte[] open(byte[] nonce, byte[] associated, byte[] sealed) {
        try {
            return run(false, nonce, associated, sealed);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("ciphertext was changed or moved", e);
        }
    }

    /** A cipher that failed is not put back. */
    private byte[] run(boolean seal, byte[] nonce, byte[] associated, byte[] input)
            throws InvalidCipherTextException {
        GCMModeCipher ready = shelf.poll();
        GCMModeCipher cipher = ready == null ? Ciphers.gcm(suite) : ready;
        KeyParameter unlessSet = ready == null ? key : null; // one from the shelf has it
        cipher.init(seal, new AEADParameters(unlessSet, TAG_BITS, nonce, associated));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        cipher.doFinal(output, written);
        shelf.add(cipher);
        return output;
    }
}
