package org.bangyuan.policy.api;

import java.time.Instant;
import java.util.UUID;

/**
 * 变更审批单 (F21).
 *
 * @param organisation whose people enter and approve it: a county or the city
 * @param seen true if who approved has held it against the document
 * @param decidedBy who approved, rejected or withdrew, or null while it waits
 * @param reason of a rejection, else empty
 * @param mayDecide true if the person who looks may approve or reject it
 * @param mayWithdraw true if the person who looks has entered it and it waits
 */
public record ProposalView(
        UUID id,
        long version,
        Change change,
        String organisation,
        String organisationName,
        SourceDocument document,
        State state,
        boolean seen,
        String enteredBy,
        Instant enteredAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        boolean mayDecide,
        boolean mayWithdraw) {
    /** How far it is. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }
}
