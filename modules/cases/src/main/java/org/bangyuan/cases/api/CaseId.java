package org.bangyuan.cases.api;

import java.util.UUID;

/** Identity of a case; people read the case number (案号) instead. */
public record CaseId(UUID value) {
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
