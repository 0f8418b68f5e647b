package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.DecisionReplays;
import org.bangyuan.cases.domain.ReplayRun;
import org.bangyuan.cases.persistence.ReplayRuns;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Organisations;

/** 决定复算 for those who watch: it reads what is frozen and changes nothing of a case. */
@Stateless
@RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA", "AUDITOR"})
public class DecisionReplaysBean implements DecisionReplays {
    private ReplayRuns runs;
    private ReplayChunks chunks;
    private ReplayWork work;
    private Organisations organisations;
    private AuditTrail audit;
    private Acting acting;

    protected DecisionReplaysBean() {} // for the container only

    @Inject
    public DecisionReplaysBean(
            ReplayRuns runs,
            ReplayChunks chunks,
            ReplayWork work,
            Organisations organisations,
            AuditTrail audit,
            Acting acting) {
        this.runs = runs;
        this.chunks = chunks;
        this.work = work;
        this.organisations = organisations;
        this.audit = audit;
        this.acting = acting;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public UUID start() {
        String county = county();
        UUID id = chunks.open(county, null, acting.asWhoever());
        audit.record(new AuditEntry("cases.audit.replay-started", "replay", id, county, Map.of()));
        work.goOn(id);
        return id;
    }

    @Override
    public Page<Run> runs(PageRequest page) {
        Page<ReplayRun> found = runs.list(county(), page);
        return new Page<>(
                found.rows().stream().map(DecisionReplaysBean::view).toList(), found.total());
    }

    @Override
    public Run run(UUID id) {
        return runs.find(id, county())
                .map(DecisionReplaysBean::view)
                .orElseThrow(() -> Problem.notFound("cases.replay.no-such"));
    }

    @Override
    public Page<Difference> differences(UUID run, PageRequest page) {
        run(run);
        return runs.differences(run, county(), page);
    }

    private static Run view(ReplayRun run) {
        return new Run(
                run.id(),
                run.county().orElse(null),
                run.isNightly(),
                run.startedAt(),
                run.startedByName(),
                run.decisions(),
                run.differing(),
                run.endedAt().orElse(null));
    }

    /** Null for the city, which sees all. */
    private String county() {
        return organisations.handlingAt(acting.staff().jurisdiction().organisation()).countyOrg();
    }
}
