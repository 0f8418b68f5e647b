package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.ImportRow;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.ListChange;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.ImportColumns;
import org.bangyuan.registry.domain.ImportJob;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.persistence.ImportStage;
import org.bangyuan.registry.persistence.ListDifference;
import org.bangyuan.registry.persistence.ListDifference.Change;
import org.bangyuan.registry.persistence.ListDifference.Register;
import org.bangyuan.registry.persistence.Seals;

/** Imports as pages show them. */
@ApplicationScoped
class ImportViews {
    private final ImportStage stage;
    private final ListDifference difference;
    private final Organisations organisations;
    private final Seals seals;

    protected ImportViews() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    ImportViews(
            ImportStage stage,
            ListDifference difference,
            Organisations organisations,
            Seals seals) {
        this.stage = stage;
        this.difference = difference;
        this.organisations = organisations;
        this.seals = seals;
    }

    ImportRow row(ImportJob job) {
        return new ImportRow(
                job.id(),
                job.kind(),
                job.state(),
                job.fileName(),
                area(job.handling().countyOrg()),
                job.uploadedAt(),
                job.uploadedBy(),
                job.findings().rows(),
                job.findings().bad());
    }

    ImportView view(ImportJob job, Instant now) {
        ImportJob.Findings found = job.findings();
        ImportJob.Progress progress = job.progress();
        long seconds = Math.max(1, Duration.between(progress.since(), now).toSeconds());
        long each = progress.done() == 0 ? 0 : progress.done();
        long remaining =
                each == 0 ? 0 : (long) (progress.total() - progress.done()) * seconds / each;
        int perPart = progress.total() == 0 ? 0 : Math.max(1, found.rows() / progress.total());
        return new ImportView(
                job.id(),
                job.kind(),
                job.state(),
                job.mode(),
                job.fileName(),
                area(job.handling().countyOrg()),
                job.area() == null ? null : area(job.area()),
                job.listOn(),
                job.uploadedAt(),
                job.uploadedBy(),
                job.appliedAt(),
                job.appliedBy(),
                found.rows(),
                found.bad(),
                found.nameless(),
                found.errors(),
                progress.done(),
                progress.total(),
                found.added(),
                found.changed(),
                found.ended(),
                found.same(),
                found.unknown(),
                found.previous(),
                (int) (each * perPart / seconds),
                remaining,
                job.isShrunk(),
                job.reason());
    }

    private String area(String code) {
        return organisations.find(code).map(Organisation::areaName).orElse(code);
    }

    Page<ImportError> errors(ImportJob job, PageRequest page) {
        List<ImportError> rows =
                stage.errors(job.id(), page).stream().map(ImportStage.StagedError::error).toList();
        return new Page<>(rows, job.findings().errors());
    }

    Page<ListChange> changes(ImportJob job, Action action, PageRequest page) {
        if (!job.kind().isFullList()) {
            return new Page<>(List.of(), 0);
        }
        Register register =
                new Register(
                        job.kind().register().orElseThrow(),
                        job.area(),
                        job.handling().countyOrg(),
                        job.listOn());
        Map<Integer, Map<Integer, ImportLine>> lines = new HashMap<>();
        List<ListChange> rows =
                difference.changes(job.id(), register, action, page).stream()
                        .map(change -> change(job, change, lines))
                        .toList();
        return new Page<>(rows, difference.counts(job.id()).getOrDefault(action, 0));
    }

    private ListChange change(
            ImportJob job, Change change, Map<Integer, Map<Integer, ImportLine>> lines) {
        boolean isKnown = change.person() != null;
        String name = change.name();
        String masked = null;
        if (isKnown) {
            masked = seals.citizenId(change.person(), change.citizenId()).masked();
        } else {
            ImportLine line =
                    lines.computeIfAbsent(change.chunk(), chunk -> byNumber(job, chunk))
                            .get(change.number());
            if (line != null) {
                ImportLine.Values values = line.with(ImportColumns.of(job.kind()));
                name = values.name();
                masked = CitizenId.parse(values.text("citizenId")).masked();
            }
        }
        return new ListChange(
                isKnown ? new PersonId(change.person()) : null,
                name,
                masked,
                change.number(),
                change.certificate(),
                change.from(),
                change.to(),
                change.certificateBefore(),
                change.fromBefore(),
                change.toBefore());
    }

    private Map<Integer, ImportLine> byNumber(ImportJob job, int chunk) {
        Map<Integer, ImportLine> byNumber = new HashMap<>();
        stage.lines(job.id(), chunk).forEach(line -> byNumber.put(line.number(), line));
        return byNumber;
    }
}
