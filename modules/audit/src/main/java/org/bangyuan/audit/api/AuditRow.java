package org.bangyuan.audit.api;

import java.time.Instant;
import java.util.Map;

/**
 * A row of the audit log.
 *
 * @param id position in the log
 * @param at moment of writing
 * @param username who acted
 * @param name their Chinese name at that time
 * @param action key of the text
 * @param detail small facts
 */
public record AuditRow(
        long id,
        Instant at,
        String username,
        String name,
        String action,
        Map<String, String> detail) {
    public AuditRow {
        detail = Map.copyOf(detail);
    }
}
