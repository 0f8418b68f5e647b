package org.bangyuan.platform.crypto;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The keys, in a file outside of the database that only the server may read. Java properties in
 * UTF-8:
 *
 * <pre>
 * format = 1
 * current = k7f3a90c1                 # encrypts from now on; the others decrypt what they encrypted
 * key.k7f3a90c1.suite = GM            # GM or INTL
 * key.k7f3a90c1.secret = (base64 of 32 bytes)
 * index.suite = GM                    # blind indexes; a new secret means making all of them anew
 * index.secret = (base64 of 32 bytes)
 * </pre>
 *
 * A key id is 1 to 32 of a–z, 0–9 and hyphen. A new key is added as two lines and made current; a
 * key whose ciphertexts have all been encrypted anew may be taken out. Whoever loses the file has
 * lost the identity numbers and accounts, so a copy belongs in the safe. Plain JDK: the launcher
 * uses this class outside of the server.
 */
public final class KeyFile {
    /** System property with the path of the file. */
    public static final String PROPERTY = "bangyuan.key.file";

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEY_ID = "[a-z0-9-]{1,32}";

    private final Map<String, Key> keys;
    private final Key current;
    private final Key index;

    private KeyFile(Map<String, Key> keys, Key current, Key index) {
        this.keys = Map.copyOf(keys);
        this.current = current;
        this.index = index;
    }

    /** One secret, from which the key of each algorithm is derived. */
    static final class Key {
        private final String id;
        private final Suite suite;
        private final byte[] secret;

        private Key(String id, Suite suite, byte[] secret) {
            this.id = id;
            this.suite = suite;
            this.secret = secret;
        }

        String id() {
            return id;
        }

        Suite suite() {
            return suite;
        }

        byte[] secret() {
            return secret.clone();
        }
    }

    /**
     * For the operator: {@code java -cp platform.jar org.bangyuan.platform.crypto.KeyFile <path>
     * [GM|INTL]} writes a new file.
     *
     * @param arguments path, then the suite, GM if it is left out
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException("path of the new key file [GM|INTL]");
        }
        Suite suite = arguments.length == 2 ? Suite.valueOf(arguments[1]) : Suite.GM;
        create(Path.of(arguments[0]), suite);
    }

    /**
     * Writes a new file with one key of suite GM, readable by its owner alone.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one: keys are never overwritten
     */
    public static void create(Path path) throws IOException {
        create(path, Suite.GM);
    }

    /** As {@link #create(Path)}, with the suite of the key and of the blind indexes. */
    public static void create(Path path, Suite suite) throws IOException {
        byte[] id = new byte[4];
        RANDOM.nextBytes(id);
        String keyId = "k" + HexFormat.of().formatHex(id);
        String text =
                String.join(
                        "\n",
                        "# Keys of Bangyuan. Keep a copy in a safe place: without this file nothing"
                                + " that was",
                        "# encrypted can be read again. Never in the database, never in a backup of"
                                + " it.",
                        "format=1",
                        "current=" + keyId,
                        "key." + keyId + ".suite=" + suite,
                        "key." + keyId + ".secret=" + newSecret(),
                        "index.suite=" + suite,
                        "index.secret=" + newSecret(),
                        "");
        Path made = Files.createFile(path, ownerOnly(path));
        Files.writeString(made, text, StandardCharsets.UTF_8);
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    /**
     * Reads the keys.
     *
     * @throws IllegalStateException if the file is not as described above; the message never holds
     *     a secret
     */
    public static KeyFile read(Path path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        if (!"1".equals(required(properties, "format"))) {
            throw new IllegalStateException("key file: unknown format");
        }
        Map<String, Key> keys = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("key.") && name.endsWith(".secret")) {
                String id = name.substring("key.".length(), name.length() - ".secret".length());
                keys.put(id, key(properties, "key." + id, id));
            }
        }
        Key current = keys.get(required(properties, "current"));
        if (current == null) {
            throw new IllegalStateException("key file: the current key is not there");
        }
        return new KeyFile(keys, current, key(properties, "index", "index"));
    }

    private static Key key(Properties properties, String prefix, String id) {
        if (!id.matches(KEY_ID)) {
            throw new IllegalStateException("key file: not a key id: " + id);
        }
        try {
            Suite suite = Suite.valueOf(required(properties, prefix + ".suite"));
            byte[] secret = Base64.getDecoder().decode(required(properties, prefix + ".secret"));
            if (secret.length != SECRET_BYTES) {
                throw new IllegalStateException("key file: secret of " + id + " is not 32 bytes");
            }
            return new Key(id, suite, secret);
        } catch (IllegalArgumentException e) {
            // without the cause: its message could quote the secret
            throw new IllegalStateException("key file: suite or secret of " + id + " is malformed");
        }
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("key file: " + name + " is missing");
        }
        return value.strip();
    }

    Map<String, Key> keys() {
        return keys;
    }

    Key current() {
        return current;
    }

    Key index() {
        return index;
    }
}
