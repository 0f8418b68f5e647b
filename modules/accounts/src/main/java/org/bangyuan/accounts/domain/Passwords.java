package org.bangyuan.accounts.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangyuan.platform.crypto.PasswordHash;

/** 密码: how a password must be, and how a one-time password is drawn. */
public final class Passwords {
    /** The fewest characters of a password that somebody chooses. */
    public static final int FEWEST = 10;

    private static final int CLASSES_WANTED = 3;
    private static final Pattern[] CLASSES = {
        Pattern.compile("\\p{Lower}"),
        Pattern.compile("\\p{Upper}"),
        Pattern.compile("\\p{Digit}"),
        Pattern.compile("[^\\p{Alnum}]"),
    };

    /** Without the characters that are mistaken for each other when read off a slip of paper. */
    private static final String ALPHABET =
            "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** What is wrong with a chosen password, as the key of a text; empty if nothing. */
    public static Optional<String> violation(String wanted, String username) {
        if (wanted.codePointCount(0, wanted.length()) < FEWEST) {
            return Optional.of("accounts.password.too-short");
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > PasswordHash.MOST_BYTES) {
            return Optional.of("accounts.password.too-long");
        }
        if (wanted.toLowerCase(Locale.ROOT).contains(username)) {
            return Optional.of("accounts.password.contains-username");
        }
        int classes = 0;
        for (Pattern pattern : CLASSES) {
            if (pattern.matcher(wanted).find()) {
                classes++;
            }
        }
        return classes < CLASSES_WANTED
                ? Optional.of("accounts.password.too-simple")
                : Optional.empty();
    }

    /** Sixteen random characters in groups of four: more than 90 bits. */
    public static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < GROUP; i++) {
                password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
        }
        return password.toString();
    }
}
