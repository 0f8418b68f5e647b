package org.bangyuan.registry.api;

/**
 * Two records became one person, or became two again; observed in the same transaction.
 *
 * @param survivor the person who is kept
 * @param merged the record that was given up, or stands for itself again
 * @param undone true where a merge was taken back
 */
public record PersonsMerged(PersonId survivor, PersonId merged, boolean undone) {}
