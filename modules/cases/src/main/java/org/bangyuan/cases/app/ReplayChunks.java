package org.bangyuan.cases.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.Recomputed;
import org.bangyuan.cases.domain.ReplayRun;
import org.bangyuan.cases.persistence.FrozenDecisions.Frozen;
import org.bangyuan.cases.persistence.ReplayRuns;

/** The steps of a run, each a transaction of its own, so that a crash loses a chunk at most. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplayChunks {
    private static final int AT_ONCE = 500;

    private ReplayRuns runs;
    private Assessments assessments;
    private Clock clock;

    protected ReplayChunks() {} // for the container only

    @Inject
    public ReplayChunks(ReplayRuns runs, Assessments assessments, Clock clock) {
        this.runs = runs;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * @param night of the timer, or null
     */
    public UUID open(String county, LocalDate night, Actor by) {
        UUID id = UUID.randomUUID();
        runs.add(new ReplayRun(id, county, night, by));
        return id;
    }

    /** False while somebody else works on it, or it is done. */
    public boolean claim(UUID id) {
        return runs.lock(id).map(run -> run.claim(clock.instant())).orElse(false);
    }

    /** False when there is nothing left to do. */
    public boolean step(UUID id) {
        ReplayRun run = runs.lock(id).orElseThrow();
        if (run.isDone()) {
            return false;
        }
        List<Frozen> decisions = runs.next(run, AT_ONCE);
        long differing = 0;
        for (Frozen decision : decisions) {
            Recomputed again = assessments.recompute(decision);
            if (again.isDifferent()) {
                runs.differ(id, decision, again);
                differing++;
            }
        }
        if (decisions.isEmpty()) {
            run.end(clock.instant());
            return false;
        }
        UUID last = decisions.get(decisions.size() - 1).caseId();
        run.advance(last, decisions.size(), differing, clock.instant());
        return true;
    }
}
