package org.bangyuan.platform.crypto;

/**
 * Encryption at rest and blind indexes. Two suites exist, GM (SM4-GCM, SM3; default) and INTL
 * (AES-256-GCM, SHA-256); suite and key id stand at the head of each ciphertext, so both can be
 * read side by side. Keys come from outside the database.
 */
public interface CryptoSuite {
    /** Purpose of the index of identity numbers, by which modules recognise the same person. */
    String CITIZEN_ID = "registry.citizen-id";

    /**
     * @param context identity of the place, such as {@code registry.person.citizen_id|<row id>}: a
     *     ciphertext moved elsewhere cannot be read
     */
    byte[] encrypt(String context, byte[] plain);

    /**
     * @throws IllegalStateException if the ciphertext was changed, moved or made with an unknown
     *     key
     */
    byte[] decrypt(String context, byte[] cipher);

    /**
     * Keyed hash of a normalised value, for looking up equal values without storing them.
     *
     * @param purpose separates indexes from each other, such as {@code citizen-id}
     */
    byte[] blindIndex(String purpose, String value);
}
