package org.bangyuan.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The suite over the key file. A ciphertext is: version 1, mark of the suite, length and text of
 * the key id, 12 bytes of random nonce, then the sealed text with its tag. The head and the place
 * are authenticated, so neither can be exchanged.
 */
@ApplicationScoped
public class KeyFileCryptoSuite implements CryptoSuite {
    private static final byte VERSION = 1;
    private static final String CIPHER_USE = "bangyuan cipher 1";
    private static final String INDEX_USE = "bangyuan blind index 1";
    private static final int MAC_KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private volatile Keys keys;

    /** Keys as derived from the file. */
    private record Keys(String currentId, Map<String, SealingKey> byId, IndexKey index) {
        SealingKey byId(String id) {
            SealingKey key = byId.get(id);
            if (key == null) {
                throw new IllegalStateException("key " + id + " is not in the key file");
            }
            return key;
        }
    }

    /** For the container. */
    public KeyFileCryptoSuite() {
        // reads the file on first use
    }

    /** With keys at hand. */
    public KeyFileCryptoSuite(KeyFile file) {
        this.keys = derive(file);
    }

    private Keys keys() {
        Keys known = keys;
        return known == null ? keysOfTheFile() : known;
    }

    private synchronized Keys keysOfTheFile() {
        if (keys == null) {
            keys = derive(configured());
        }
        return keys;
    }

    private static KeyFile configured() {
        String path = System.getProperty(KeyFile.PROPERTY);
        if (path == null || path.isBlank()) {
            throw new IllegalStateException("no key file: set " + KeyFile.PROPERTY);
        }
        try {
            return KeyFile.read(Path.of(path));
        } catch (IOException e) {
            throw new IllegalStateException("key file cannot be read: " + path, e);
        }
    }

    private static Keys derive(KeyFile file) {
        Map<String, SealingKey> byId = new HashMap<>();
        for (KeyFile.Key key : file.keys().values()) {
            Suite suite = key.suite();
            byte[] derived = Ciphers.derive(suite, key.secret(), CIPHER_USE, suite.keyBytes());
            byId.put(key.id(), new SealingKey(suite, derived));
        }
        Suite indexSuite = file.index().suite();
        return new Keys(
                file.current().id(),
                Map.copyOf(byId),
                new IndexKey(
                        indexSuite,
                        Ciphers.derive(
                                indexSuite, file.index().secret(), INDEX_USE, MAC_KEY_BYTES)));
    }

    @Override
    public byte[] encrypt(String context, byte[] plain) {
        Keys all = keys();
        SealingKey key = all.byId(all.currentId());
        byte[] head = head(key.suite(), all.currentId());
        byte[] nonce = new byte[Ciphers.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = key.seal(nonce, associated(head, context), plain);
        return ByteBuffer.allocate(head.length + nonce.length + sealed.length)
                .put(head)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] decrypt(String context, byte[] cipher) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(cipher);
            if (buffer.get() != VERSION) {
                throw new IllegalStateException("not a ciphertext of this system");
            }
            Suite suite = Suite.marked(buffer.get());
            byte[] keyId = next(buffer, Byte.toUnsignedInt(buffer.get()));
            byte[] head = Arrays.copyOf(cipher, buffer.position());
            byte[] nonce = next(buffer, Ciphers.NONCE_BYTES);
            byte[] sealed = next(buffer, buffer.remaining());
            String id = new String(keyId, StandardCharsets.US_ASCII);
            SealingKey key = keys().byId(id);
            if (key.suite() != suite) {
                throw new IllegalStateException("key " + id + " belongs to another suite");
            }
            return key.open(nonce, associated(head, context), sealed);
        } catch (BufferUnderflowException e) {
            throw new IllegalStateException("ciphertext is cut short", e);
        }
    }

    @Override
    public byte[] blindIndex(String purpose, String value) {
        byte[] input = (purpose + '\0' + value).getBytes(StandardCharsets.UTF_8);
        return keys().index().of(input);
    }

    private static byte[] head(Suite suite, String keyId) {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(3 + id.length)
                .put(VERSION)
                .put(suite.mark())
                .put((byte) id.length)
                .put(id)
                .array();
    }

    private static byte[] associated(byte[] head, String context) {
        byte[] place = context.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + place.length).put(head).put(place).array();
    }

    private static byte[] next(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
