package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.ImportDesk.Upload;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.ImportJob;
import org.bangyuan.registry.domain.TimeOrderedIds;
import org.bangyuan.registry.persistence.ImportJobs;

/** Takes a file in: looked at before it is kept, and kept sealed. */
@ApplicationScoped
class ImportOrders {
    private static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_NAME = 200;

    private final ImportJobs jobs;
    private final FileStore files;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    protected ImportOrders() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    ImportOrders(
            ImportJobs jobs,
            FileStore files,
            Organisations organisations,
            AuditTrail audit,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    ImportJob accept(Upload upload, StaffMember member) {
        if (upload.kind() == null) {
            throw Problem.invalid("kind", "registry.required");
        }
        if (upload.kind().isForCountiesOnly()) {
            member.require(Role.COUNTY_OFFICER);
        }
        Handling office = organisations.handlingAt(member.jurisdiction().organisation());
        if (office.countyOrg() == null) {
            throw Problem.forbidden("registry.import.county-only");
        }
        ImportJob.Order order = order(upload, office);
        if (upload.content() == null) {
            throw Problem.invalid("file", "platform.sheet.empty");
        }
        int rows;
        try (SheetReader reader = SheetReader.open(upload.content(), SheetLimits.USUAL)) {
            rows = (int) reader.rows();
        }
        String name = shortened(upload.fileName());
        Instant now = clock.instant();
        ImportJob job =
                new ImportJob(
                        TimeOrderedIds.next(now),
                        order,
                        new ImportJob.ImportFile(
                                files.keep(name, MEDIA_TYPE, upload.content()), name, rows),
                        now,
                        member.username());
        jobs.add(job);
        return job;
    }

    /** Of one department, one kind and one county: a zone says whose register its people are on. */
    private ImportJob.Order order(Upload upload, Handling office) {
        Handling handling = new Handling(office.countyOrg(), office.townOrg(), null);
        if (!upload.kind().isFullList()) {
            return new ImportJob.Order(upload.kind(), handling, null, null);
        }
        FieldCheck check = new FieldCheck();
        LocalDate today = LocalDate.now(clock);
        if (upload.listOn() == null) {
            check.refuse("listOn", "registry.required");
        }
        check.notAfter("listOn", upload.listOn(), today);
        String area = area(upload.area(), office);
        if (area == null) {
            check.refuse("area", "registry.import.area");
        }
        check.throwIfRefused();
        return new ImportJob.Order(upload.kind(), handling, area, upload.listOn());
    }

    private String area(String typed, Handling office) {
        boolean isArea = office.countyOrg().matches("\\d{6}");
        if (isArea) {
            return typed == null || typed.isEmpty() || typed.equals(office.countyOrg())
                    ? office.countyOrg()
                    : null;
        }
        return organisations.counties().stream()
                .filter(county -> county.level() == Jurisdiction.Level.COUNTY)
                .filter(county -> county.code().matches("\\d{6}") && county.code().equals(typed))
                .map(county -> county.code())
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String name) {
        String plain = name == null || name.isBlank() ? "导入.xlsx" : name.strip();
        String last =
                plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.length() <= MOST_NAME ? last : last.substring(last.length() - MOST_NAME);
    }

    void log(String action, ImportJob job) {
        audit.record(
                new AuditEntry(
                        action,
                        "import",
                        job.id(),
                        job.handling().countyOrg(),
                        Map.of("kind", job.kind().name())));
    }
}
