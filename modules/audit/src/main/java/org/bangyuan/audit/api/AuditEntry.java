package org.bangyuan.audit.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened to what.
 *
 * @param action key of the text, such as {@code cases.audit.approved}
 * @param subjectType {@code case}, {@code person}, {@code payment-list}, {@code account} …
 * @param subjectId id of the subject
 * @param countyOrg county-level organisation that the subject belongs to, or null
 * @param detail small facts, such as before and after; ids and codes only, never an identity
 *     number, an account, a diagnosis
 */
public record AuditEntry(
        String action,
        String subjectType,
        UUID subjectId,
        String countyOrg,
        Map<String, String> detail) {
    public AuditEntry {
        detail = Map.copyOf(detail);
    }

    /**
     * A list left the system as a file.
     *
     * @param list which one, such as {@code cases}
     * @param rows how many people or things stood in it when it was asked for
     * @param columns keys of what it shows
     */
    public static AuditEntry listTaken(String list, long rows, List<String> columns) {
        return new AuditEntry(
                "audit.list-taken",
                "list",
                UUID.randomUUID(),
                null,
                Map.of(
                        "list",
                        list,
                        "rows",
                        String.valueOf(rows),
                        "columns",
                        String.join(",", columns)));
    }
}
