package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.util.List;

/** 县级审批 (五3): what the county does within five working days of its own receipt. */
@Local
public interface CountyDesk {
    /**
     * 拟办意见.
     *
     * @param approve whether to approve
     * @param amountYuan as typed; empty where refused
     * @param reasonCodes codes of kind REFUSE where refused, at least one
     * @param explanation reasons in words: always for a refusal, for an amount over the soft cap,
     *     and where it departs from the township's opinion
     */
    record Draft(boolean approve, String amountYuan, List<String> reasonCodes, String explanation) {
        public Draft {
            reasonCodes = reasonCodes == null ? List.of() : List.copyOf(reasonCodes);
        }
    }

    /** 签收: starts the county's clock. */
    void receive(CaseId id, long version);

    /** Orders a re-check by the service centre; does not stop the clock. */
    void orderRecheck(CaseId id, long version, String reason);

    /** By the service centre. */
    void recordRecheck(CaseId id, long version, String conclusion);

    /** Back to the township, once, with reasons: a new five days there. */
    void returnToTown(CaseId id, long version, String reason);

    /** Drafted by an officer; another person decides (SD-3). */
    void draft(CaseId id, long version, Draft draft);

    /** Back to the officer with a remark. */
    void returnToDrafter(CaseId id, long version, String remark);

    /**
     * Decides as drafted. Stores facts, parameters, calendar version and steps before the stage
     * changes, issues the decision, and lets payments know of an approval in the same transaction.
     *
     * @throws org.bangyuan.platform.problem.Problem RULE_BROKEN for the drafter (SD-3), for
     *     somebody who acted for the township (SD-2), for the re-checker (SD-4)
     */
    void decide(CaseId id, long version);
}
