package org.bangyuan.registry.domain;

/**
 * An account whose number is encrypted.
 *
 * @param number ciphertext
 * @param numberIndex keyed hash of the number
 */
public record SealedAccount(String bank, byte[] number, byte[] numberIndex, String holder) {}
