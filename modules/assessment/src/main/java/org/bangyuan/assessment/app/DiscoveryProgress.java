package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.domain.DiscoveryCount;
import org.bangyuan.assessment.persistence.DiscoveryLists;
import org.bangyuan.assessment.persistence.DiscoveryRuns;
import org.bangyuan.assessment.persistence.DiscoveryRuns.Claim;
import org.bangyuan.assessment.persistence.FindingStore;
import org.bangyuan.assessment.persistence.FindingStore.Pass;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.security.CurrentUser;

/** Says how far a county is while its own transaction still goes on, and ends runs. */
@Stateless
@PermitAll
public class DiscoveryProgress {
    private DiscoveryRuns runs;
    private DiscoveryLists lists;
    private FindingStore store;
    private AuditTrail audit;
    private Clock clock;

    protected DiscoveryProgress() {} // for the container only

    @Inject
    public DiscoveryProgress(
            DiscoveryRuns runs,
            DiscoveryLists lists,
            FindingStore store,
            AuditTrail audit,
            Clock clock) {
        this.runs = runs;
        this.lists = lists;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Seen by everybody at once, and asks whether to go on. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean report(Claim claim, DiscoveryCount count) {
        return runs.progress(claim, count);
    }

    /** In the caller's transaction, who holds the lock on the run. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void end(UUID run, String outcome) {
        long gone = 0;
        if (outcome.equals("DONE")) {
            Pass pass = new Pass(lists.passOf(run), LocalDate.now(clock), clock.instant());
            gone = store.closeUnseen(pass);
        }
        runs.end(run, outcome, gone, CurrentUser.SYSTEM);
        audit.record(
                new AuditEntry(
                        "assessment.audit.discovery-ended",
                        "discovery",
                        run,
                        null,
                        Map.of("outcome", outcome, "gone", Long.toString(gone))));
    }
}
