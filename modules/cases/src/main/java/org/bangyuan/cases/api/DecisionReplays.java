package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/**
 * 决定复算: every stored decision of a county, or of all, recomputed from what it froze. Each night
 * once for all, and whenever somebody asks for it.
 */
@Local
public interface DecisionReplays {
    /**
     * A run.
     *
     * @param countyOrg county that was looked at, or null for all
     * @param nightly started by the timer
     * @param decisions recomputed so far
     * @param differing of those
     * @param endedAt null while it goes on
     */
    record Run(
            UUID id,
            String countyOrg,
            boolean nightly,
            Instant startedAt,
            String startedBy,
            long decisions,
            long differing,
            Instant endedAt) {
        public boolean isRunning() {
            return endedAt == null;
        }
    }

    /** A decision whose recomputation gives something else. */
    record Difference(
            CaseId caseId,
            String caseNumber,
            String countyOrg,
            LocalDate decidedOn,
            String wasOutcomeKey,
            String nowOutcomeKey,
            Money wasPay,
            Money nowPay) {}

    /**
     * Starts a run over the acting user's county, or over all for the city; it goes on by itself.
     */
    UUID start();

    /** Newest first. */
    Page<Run> runs(PageRequest page);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Run run(UUID id);

    /** By county and number. */
    Page<Difference> differences(UUID run, PageRequest page);
}
