package org.bangyuan.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact as it was recorded, on both time axes.
 *
 * @param said what it says, field by field, as a form takes it in; numbers masked
 * @param from first day of which it speaks
 * @param to last day, or null
 * @param source where it was learnt
 * @param recordedBy sign-in name
 * @param supersededAt moment from which it was no longer believed, or null
 */
public record FactView(
        FactId id,
        Map<String, String> said,
        LocalDate from,
        LocalDate to,
        String source,
        Instant recordedAt,
        String recordedBy,
        Instant supersededAt) {
    public FactView {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** What one field says; empty where it says nothing. */
    public String says(String field) {
        return said.getOrDefault(field, "");
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public boolean isBelieved() {
        return supersededAt == null;
    }
}
