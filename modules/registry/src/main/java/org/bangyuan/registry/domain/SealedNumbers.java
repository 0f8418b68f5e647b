package org.bangyuan.registry.domain;

/**
 * A person's numbers, encrypted, with the keyed hashes by which they are found.
 *
 * @param lastFourNameIndex of the last four digits together with the name
 * @param phone null without a phone, as is its index
 */
public record SealedNumbers(
        byte[] citizenId,
        byte[] citizenIdIndex,
        byte[] lastFourNameIndex,
        byte[] phone,
        byte[] phoneIndex) {}
