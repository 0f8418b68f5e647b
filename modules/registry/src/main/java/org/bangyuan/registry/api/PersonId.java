package org.bangyuan.registry.api;

import java.util.UUID;

/** Identity of a person in the registry; opaque, never the citizen identity number. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
