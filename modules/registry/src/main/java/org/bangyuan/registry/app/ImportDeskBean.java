package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.api.ImportUndoing;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.ImportJob;
import org.bangyuan.registry.persistence.ImportJobs;
import org.bangyuan.registry.persistence.ImportUndo;

/** 批量导入: who may order what; the work itself is the runner's. */
@Stateless
@RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER", "CITY_VA", "AUDITOR"})
public class ImportDeskBean implements ImportDesk {
    private static final int LONGEST_REASON = 200;
    private static final int PERSONS_AT_ONCE = 1_000;

    private ImportJobs jobs;
    private ImportOrders orders;
    private ImportViews views;
    private ImportUndo undo;
    private ImportBooks books;

    @Inject private Permissions permissions;
    @Inject private Event<ImportOrdered> ordered;
    @Inject private Event<ImportUndoing> undoing;
    @Inject private Clock clock;

    protected ImportDeskBean() {} // for the container only

    @Inject
    public ImportDeskBean(
            ImportJobs jobs,
            ImportOrders orders,
            ImportViews views,
            ImportUndo undo,
            ImportBooks books) {
        this.jobs = jobs;
        this.orders = orders;
        this.views = views;
        this.undo = undo;
        this.books = books;
    }

    @Override
    public UUID upload(Upload upload) {
        ImportJob job = orders.accept(upload, permissions.importer());
        orders.log("registry.audit.import-uploaded", job);
        ordered.fire(new ImportOrdered(job.id()));
        return job.id();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ImportRow> list(PageRequest page) {
        Page<ImportJob> found = jobs.page(permissions.reader().jurisdiction(), page);
        return new Page<>(found.rows().stream().map(views::row).toList(), found.total());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportView get(UUID id) {
        return views.view(readable(id), clock.instant());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ImportError> errors(UUID id, PageRequest page) {
        return views.errors(readable(id), page);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ListChange> changes(UUID id, Action action, PageRequest page) {
        return views.changes(readable(id), action, page);
    }

    @Override
    public void apply(UUID id, Mode mode, boolean shrinkConfirmed) {
        ImportJob job = writable(id);
        if (mode == null) {
            throw Problem.invalid("mode", "registry.required");
        }
        job.apply(mode, shrinkConfirmed, clock.instant(), permissions.importer().username());
        orders.log("registry.audit.import-apply", job);
        ordered.fire(new ImportOrdered(id));
    }

    @Override
    public void cancel(UUID id) {
        ImportJob job = writable(id);
        job.cancel("", clock.instant());
        orders.log("registry.audit.import-cancelled", job);
        ordered.fire(new ImportOrdered(id));
    }

    @Override
    public void undo(UUID id, String reason) {
        ImportJob job = writable(id);
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "registry.import.reason", LONGEST_REASON);
        }
        job.undo(reason.strip(), clock.instant());
        long resting = undo.resting(id);
        if (resting > 0) {
            throw Problem.conflict("registry.import.rests", resting);
        }
        List<UUID> whom = undo.whom(id);
        for (int from = 0; from < whom.size(); from += PERSONS_AT_ONCE) {
            List<UUID> some = whom.subList(from, Math.min(whom.size(), from + PERSONS_AT_ONCE));
            undoing.fire(
                    new ImportUndoing(some.stream().map(PersonId::new).toList(), job.appliedAt()));
        }
        orders.log("registry.audit.import-undo", job);
        ordered.fire(new ImportOrdered(id));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void writeTemplate(ImportKind kind, OutputStream out) {
        permissions.importer();
        books.template(kind, out);
    }

    @Override
    public void writeErrors(UUID id, OutputStream out) {
        ImportJob job = readable(id);
        permissions.importer();
        orders.log("registry.audit.import-errors-read", job);
        books.errors(job, out);
    }

    private ImportJob readable(UUID id) {
        return jobs.find(id, permissions.reader().jurisdiction())
                .orElseThrow(() -> Problem.notFound("registry.import.absent"));
    }

    private ImportJob writable(UUID id) {
        StaffMember member = permissions.importer();
        ImportJob job = readable(id);
        if (job.kind().isForCountiesOnly()) {
            member.require(Role.COUNTY_OFFICER);
        }
        return jobs.lock(job.id());
    }
}
