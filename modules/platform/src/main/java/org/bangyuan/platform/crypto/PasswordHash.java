package org.bangyuan.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * Password hashes by bcrypt in modular crypt format ({@code $2a$…}), which the server's realm
 * reads. bcrypt looks at 72 bytes and no further, so a longer password is refused instead of cut.
 */
public final class PasswordHash {
    /** The longest password in bytes of UTF-8. */
    public static final int MOST_BYTES = 72;

    /** 2 to the power of this many rounds: about a tenth of a second. */
    private static final int COST = 10;

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    public static String of(String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("password is longer than bcrypt reads");
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return OpenBSDBCrypt.generate("2a", password.toCharArray(), salt, COST);
    }

    public static boolean matches(String hash, String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && OpenBSDBCrypt.checkPassword(hash, password.toCharArray());
    }
}
