package org.bangyuan.audit.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/** 留痕: each change and each unmasked view is a row, written in the transaction of the business. */
@Local
public interface AuditTrail {
    /**
     * Appends a row with the acting user and the moment. Fails the whole transaction if it cannot.
     */
    void record(AuditEntry entry);

    /** The rows about one subject, oldest first, the last 500. The caller has checked the scope. */
    List<AuditRow> about(String subjectType, UUID subjectId);
}
