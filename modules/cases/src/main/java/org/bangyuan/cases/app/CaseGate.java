package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Procedure;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.platform.problem.Problem;

/**
 * The way to a case: what lies outside the jurisdiction does not exist, a step needs its role and
 * the version that was looked at, and each step leaves an audit row. Steps on one case wait for
 * each other, so that the second of two finds what the first left.
 */
@Dependent
public class CaseGate {
    private static final System.Logger LOG = System.getLogger(CaseGate.class.getName());

    private final AssistanceCases cases;
    private final Acting acting;
    private final AuditTrail audit;

    @Inject
    public CaseGate(AssistanceCases cases, Acting acting, AuditTrail audit) {
        this.cases = cases;
        this.acting = acting;
        this.audit = audit;
    }

    /** The case, to be read. */
    public AssistanceCase visible(CaseId id) {
        return covered(cases.find(id.value()).orElseThrow(CaseGate::absent));
    }

    Optional<AssistanceCase> byNumber(String number) {
        return cases.byNumber(number).filter(this::isCovered);
    }

    /** The case, locked, whatever its version: for what may be told twice. */
    public AssistanceCase locked(CaseId id) {
        return covered(cases.lock(id.value()).orElseThrow(CaseGate::absent));
    }

    /** To the user there is no difference to a case that does not exist; to the log there is. */
    private AssistanceCase covered(AssistanceCase matter) {
        if (!isCovered(matter)) {
            throw absent().about("case", matter.id(), matter.handling().countyOrg());
        }
        return matter;
    }

    /**
     * As {@link #locked}, while the case is open.
     *
     * @throws Problem CONFLICT {@code cases.already-decided} when it is no more
     */
    AssistanceCase lockedOpen(CaseId id) {
        AssistanceCase matter = locked(id);
        if (!matter.stage().isOpen()) {
            throw Problem.conflict("cases.already-decided");
        }
        return matter;
    }

    private boolean isCovered(AssistanceCase matter) {
        return acting.staff().jurisdiction().covers(matter.handling());
    }

    private static Problem absent() {
        return Problem.notFound("cases.absent");
    }

    /** Opens the case for a step. */
    CaseStep step(CaseId id, long version, CaseAction action) {
        Actor actor = acting.as(Procedure.roleOf(action));
        AssistanceCase matter = locked(id);
        if (matter.version() != version) {
            CaseStage stage = matter.stage();
            boolean over =
                    stage == CaseStage.APPROVED
                            || stage == CaseStage.REFUSED
                            || stage == CaseStage.PAID;
            throw Problem.conflict(over ? "cases.already-decided" : "cases.changed-meanwhile");
        }
        return new CaseStep(matter, actor, action, matter.stage());
    }

    /** Closes the step: written, audited, logged. */
    void done(CaseStep step) {
        cases.flush();
        AssistanceCase matter = step.matter();
        record(
                matter,
                step.action().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("before", step.before().name(), "after", matter.stage().name()));
    }

    /** An audit row about the case, and a line of the log. */
    public void record(AssistanceCase matter, String action, Map<String, String> detail) {
        UUID id = matter.id();
        audit.record(
                new AuditEntry(
                        "cases.audit." + action,
                        "case",
                        id,
                        matter.handling().countyOrg(),
                        detail));
        LOG.log(System.Logger.Level.INFO, "case {0}: {1}", id, action);
    }
}
