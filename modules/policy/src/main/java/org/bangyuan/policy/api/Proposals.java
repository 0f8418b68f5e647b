package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/** 变更审批: what was entered is looked at by another person, approved, sent back or withdrawn. */
@Local
public interface Proposals {
    /**
     * What is looked for.
     *
     * @param state or null for all
     * @param subject or null for all
     */
    record Query(ProposalView.State state, Change.Subject subject) {}

    /** Those of the own organisation, of the city for everybody; the newest first. */
    Page<ProposalView> list(Query query, PageRequest page);

    /** How many wait for the decision of the person who looks. */
    long waiting();

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND, also outside the jurisdiction
     */
    ProposalView get(UUID id);

    /** The sheets about one thing, the newest first; at most a hundred. */
    List<ProposalView> about(Change.Subject subject, String key);

    /**
     * Puts it in force as of its first day.
     *
     * @param seen the person has held value and days against the original document
     * @throws org.bangyuan.platform.problem.Problem RULE_BROKEN for who entered it, or where a rule
     *     that holds by now stands against it; CONFLICT if it was decided meanwhile
     */
    void approve(UUID id, long version, boolean seen);

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code reason}
     */
    void reject(UUID id, long version, String reason);

    /** By who entered it, while it waits. */
    void withdraw(UUID id, long version);

    /** The uploaded document; the look is a row of the audit log. */
    FileStore.StoredFile document(UUID id);
}
