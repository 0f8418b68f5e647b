package org.bangyuan.registry.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.domain.ImportJob;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedRow;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.ImportJobs;
import org.bangyuan.registry.persistence.ImportStage;
import org.bangyuan.registry.persistence.ImportStage.StagedError;
import org.bangyuan.registry.persistence.ImportUndo;
import org.bangyuan.registry.persistence.ListDifference;
import org.bangyuan.registry.persistence.ListDifference.Elsewhere;
import org.bangyuan.registry.persistence.ListDifference.Register;

/**
 * The steps of an import, each in a transaction of its own: what is done is done, whoever dies
 * afterwards. A step goes on only with the fence of who claimed the job.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {
    @Inject private ImportJobs jobs;
    @Inject private ImportStage stage;
    @Inject private ListDifference difference;
    @Inject private ImportApplying applying;
    @Inject private ImportUndo undo;
    @Inject private Recorder recorder;
    @Inject private AreaNames areas;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    /** What a worker has to do. */
    public record Work(
            UUID id,
            long fence,
            State state,
            ImportKind kind,
            UUID fileId,
            Register list,
            Handling office,
            LocalDate today) {}

    /** Null where another one is at it, or nothing is to be done. */
    public Work claim(UUID id) {
        ImportJob job = jobs.lock(id);
        long fence = job == null ? 0 : job.claim(clock.instant());
        if (fence == 0) {
            return null;
        }
        if (job.state() == State.UPLOADED) {
            stage.clear(id);
        }
        return new Work(
                id,
                fence,
                job.state(),
                job.kind(),
                job.fileId(),
                register(job),
                job.handling(),
                LocalDate.now(clock));
    }

    private static Register register(ImportJob job) {
        return job.kind()
                .register()
                .map(
                        kind ->
                                new Register(
                                        kind, job.area(), job.handling().countyOrg(), job.listOn()))
                .orElse(null);
    }

    public boolean store(
            Work work,
            int chunk,
            List<ImportLine> lines,
            List<ImportedRow> rows,
            List<StagedError> errors,
            int rowsSoFar) {
        ImportJob job = jobs.lock(work.id());
        if (!job.goesOn(work.fence(), State.UPLOADED, clock.instant())) {
            return false;
        }
        stage.store(work.id(), chunk, lines, rows, errors);
        job.countRows(rowsSoFar);
        return true;
    }

    public void endCheck(Work work, int chunks, int rows, List<StagedError> late) {
        ImportJob job = jobs.lock(work.id());
        if (!job.goesOn(work.fence(), State.UPLOADED, clock.instant())) {
            return;
        }
        int all = chunks;
        int previous = 0;
        stage.report(work.id(), late);
        stage.spoil(work.id(), late);
        if (work.kind() == ImportKind.HOUSEHOLDS) {
            stage.spoilHouseholds(work.id());
        }
        if (work.list() != null) {
            elsewhere(work, difference.elsewhere(work.id(), work.list()));
            stage.store(work.id(), all, List.of(), List.of(), List.of());
            difference.compute(work.id(), work.list(), all);
            previous = difference.previous(work.list());
            all++;
        }
        Map<Action, Integer> counts = difference.counts(work.id());
        int[] others = stage.namelessAndErrors(work.id());
        job.checked(
                new ImportJob.Findings(
                        rows,
                        counts.getOrDefault(Action.BAD, 0),
                        others[0],
                        others[1],
                        all,
                        counts.getOrDefault(Action.ADD, 0),
                        counts.getOrDefault(Action.CHANGE, 0),
                        counts.getOrDefault(Action.END, 0),
                        counts.getOrDefault(Action.SAME, 0),
                        counts.getOrDefault(Action.UNKNOWN, 0),
                        previous),
                clock.instant());
    }

    /** Who is on the register of another area is an error of the row. */
    private void elsewhere(Work work, List<Elsewhere> rows) {
        List<StagedError> errors = new ArrayList<>();
        AreaNames.Lookup names = areas.lookup();
        for (Elsewhere row : rows) {
            errors.add(
                    new StagedError(
                            row.sheet(),
                            -1,
                            new ImportError(
                                    "",
                                    row.number(),
                                    "",
                                    "",
                                    "registry.import.other-list",
                                    List.of(names.of(row.area())))));
        }
        stage.report(work.id(), errors);
        stage.spoil(work.id(), errors);
    }

    /** The file is not what it should be. */
    public void unreadable(Work work, String why) {
        ImportJob job = jobs.lock(work.id());
        if (job.goesOn(work.fence(), State.UPLOADED, clock.instant())) {
            job.unreadable(why, clock.instant());
        }
    }

    public void failed(Work work, String why) {
        jobs.lock(work.id()).failed(work.fence(), clock.instant(), why);
    }

    /** Applies one chunk; false where there is no other one. */
    public boolean applyNext(Work work) {
        ImportJob job = jobs.lock(work.id());
        if (!job.goesOn(work.fence(), State.APPLYING, clock.instant())) {
            return false;
        }
        int chunk = stage.nextChunk(work.id());
        if (chunk < 0) {
            job.applied(clock.instant());
            log("registry.audit.import-applied", job, Map.of("rows", rows(job)));
            return false;
        }
        Recording recording =
                new Recording(clock.instant(), job.appliedBy(), ImportSources.of(job));
        boolean isGood =
                work.list() == null
                        ? applyRows(work, chunk, recording, job)
                        : applyList(work, chunk, recording, job);
        if (!isGood) {
            job.cancel(ImportWords.of("registry.import.changed-since-check"), clock.instant());
            return false;
        }
        recorder.announce(undo.recordedNow(work.id()));
        stage.done(work.id(), chunk);
        job.chunkDone();
        log(
                "registry.audit.import-chunk",
                job,
                Map.of("chunk", String.valueOf(chunk), "by", job.appliedBy()));
        return true;
    }

    /** Returns false where nothing may be applied. */
    private boolean applyRows(Work work, int chunk, Recording recording, ImportJob job) {
        int spoilt = applying.apply(work, chunk, recording, job.mode());
        if (spoilt >= 0) {
            job.spoilt(spoilt, 0);
        }
        return spoilt >= 0;
    }

    /** As for rows; another county may have recorded something since the check. */
    private boolean applyList(Work work, int chunk, Recording recording, ImportJob job) {
        List<Elsewhere> rows = difference.elsewhereNow(work.id(), chunk, work.list());
        if (!rows.isEmpty() && job.mode() == Mode.ALL) {
            return false;
        }
        elsewhere(work, rows);
        int changes = (int) rows.stream().filter(row -> row.action() == Action.CHANGE).count();
        job.spoilt(rows.size() - changes, changes);
        difference.apply(work.id(), chunk, work.list(), recording);
        return true;
    }

    private static String rows(ImportJob job) {
        ImportJob.Findings found = job.findings();
        return String.valueOf(found.added() + found.changed() + found.ended());
    }

    public void undo(Work work) {
        ImportJob job = jobs.lock(work.id());
        if (!job.goesOn(work.fence(), State.UNDOING, clock.instant())) {
            return;
        }
        List<UUID> whom = undo.registeredBefore(work.id());
        undo.undo(
                work.id(), new Recording(clock.instant(), job.appliedBy(), ImportSources.of(job)));
        recorder.announce(whom);
        job.undone(clock.instant());
        log("registry.audit.import-undone", job, Map.of());
    }

    private void log(String action, ImportJob job, Map<String, String> detail) {
        audit.record(
                new AuditEntry(action, "import", job.id(), job.handling().countyOrg(), detail));
    }
}
