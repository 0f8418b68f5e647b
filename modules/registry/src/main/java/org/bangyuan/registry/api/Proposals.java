package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 待确认: what needs a second person before it is believed (SD-5; 三(二)3, EXCL-3). */
@Local
public interface Proposals {
    /**
     * A proposal that waits.
     *
     * @param kind {@link FactKind#ACCOUNT} or {@link FactKind#EXCLUSION}
     * @param said what is proposed, numbers masked
     * @param mayConfirm the acting user may confirm or refuse it
     * @param own the acting user proposed it, and may take it back
     */
    record ProposalView(
            UUID id,
            FactKind kind,
            PersonId person,
            String personName,
            Map<String, String> said,
            String source,
            Instant proposedAt,
            String proposedBy,
            boolean mayConfirm,
            boolean own) {}

    /** What waits about the person. */
    List<ProposalView> about(PersonId person);

    /** What waits within the acting user's jurisdiction, the oldest first; up to a hundred. */
    List<ProposalView> waiting();

    /**
     * 确认 by another person: from today it is so.
     *
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN {@code registry.proposal-own};
     *     CONFLICT {@code registry.proposal-settled}
     */
    void confirm(UUID proposal);

    /** 退回 with the reason. */
    void refuse(UUID proposal, String reason);

    /** 撤回 by the one who proposed it. */
    void withdraw(UUID proposal);
}
