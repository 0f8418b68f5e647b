package org.bangyuan.platform.crypto;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.macs.HMac;

/**
 * The key of blind indexes with its suite. Half of a short text's index is setting up the key, so
 * what was set up goes on a shelf, as with {@link SealingKey}; after each text it stands at its
 * beginning again.
 */
final class IndexKey {
    private final Suite suite;
    private final byte[] key;
    private final Queue<HMac> shelf = new ConcurrentLinkedQueue<>();

    IndexKey(Suite suite, byte[] key) {
        this.suite = suite;
        this.key = key.clone();
    }

    byte[] of(byte[] input) {
        HMac ready = shelf.poll();
        HMac mac = ready == null ? Ciphers.mac(suite, key) : ready;
        mac.update(input, 0, input.length);
        byte[] output = new byte[mac.getMacSize()];
        mac.doFinal(output, 0);
        shelf.add(mac);
        return output;
    }
}
