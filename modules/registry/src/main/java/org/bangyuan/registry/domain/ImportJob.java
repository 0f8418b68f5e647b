package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;

/**
 * 批量导入 of one file: uploaded, checked, applied, and taken back while nothing rests on it. At most
 * one worker is at it: it holds a lease and a fence; one that was away too long finds the fence
 * gone and stops. What has been done is counted here, so another worker goes on from there.
 */
@Entity
@Table(schema = "registry", name = "import_job")
public class ImportJob {
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int MOST_ATTEMPTS = 3;
    private static final int SHRUNK_BELOW_PERCENT = 70;

    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ImportKind kind;

    @Column(name = "county_org", nullable = false, updatable = false)
    private String countyOrg;

    @Column(name = "town_org", updatable = false)
    private String townOrg;

    @Column(updatable = false)
    private String area;

    @Column(name = "list_on", updatable = false)
    private LocalDate listOn;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    private String uploadedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(nullable = false)
    private String reason;

    @Column(name = "rows_total", nullable = false)
    private int rowsTotal;

    @Column(name = "rows_done", nullable = false)
    private int rowsDone;

    @Column(name = "rows_bad", nullable = false)
    private int rowsBad;

    @Column(name = "rows_nameless", nullable = false)
    private int rowsNameless;

    @Column(nullable = false)
    private int errors;

    @Column(nullable = false)
    private int chunks;

    @Column(name = "chunks_done", nullable = false)
    private int chunksDone;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int changed;

    @Column(nullable = false)
    private int ended;

    @Column(nullable = false)
    private int same;

    @Column(nullable = false)
    private int unknown;

    @Column(nullable = false)
    private int previous;

    @Column(name = "step_since", nullable = false)
    private Instant stepSince;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(nullable = false)
    private long fence;

    @Column(nullable = false)
    private int attempts;

    protected ImportJob() {} // for JPA only

    public ImportJob(UUID id, Order order, ImportFile file, Instant now, String by) {
        this.id = id;
        this.kind = order.kind();
        this.countyOrg = order.handling().countyOrg();
        this.townOrg = order.handling().townOrg();
        this.area = order.area();
        this.listOn = order.listOn();
        this.fileName = file.name();
        this.fileId = file.id();
        this.rowsTotal = file.rows();
        this.uploadedAt = now;
        this.uploadedBy = by;
        this.state = State.UPLOADED;
        this.stepSince = now;
        this.reason = "";
    }

    /**
     * What is to be imported, for whom.
     *
     * @param area for a full list only
     * @param listOn for a full list only
     */
    public record Order(ImportKind kind, Handling handling, String area, LocalDate listOn) {}

    /** The file as it is kept; rows as its own count says. */
    public record ImportFile(UUID id, String name, int rows) {}

    /** What the check found; the rows' own count was only the file's. */
    public record Findings(
            int rows,
            int bad,
            int nameless,
            int errors,
            int chunks,
            int added,
            int changed,
            int ended,
            int same,
            int unknown,
            int previous) {}

    /**
     * A worker takes the job, unless another one has it.
     *
     * @return the fence to show with every step, or 0
     */
    public long claim(Instant now) {
        if (!state.isAtWork() || leaseUntil != null && leaseUntil.isAfter(now)) {
            return 0;
        }
        fence++;
        leaseUntil = now.plus(LEASE);
        return fence;
    }

    /** True while the worker may go on with the step; its lease is prolonged. */
    public boolean goesOn(long itsFence, State step, Instant now) {
        if (fence != itsFence || state != step) {
            return false;
        }
        leaseUntil = now.plus(LEASE);
        return true;
    }

    /** A step ended in an exception: it is tried again, but not for ever. */
    public void failed(long itsFence, Instant now, String why) {
        if (fence != itsFence) {
            return;
        }
        leaseUntil = null;
        if (++attempts < MOST_ATTEMPTS) {
            return;
        }
        reason = why;
        attempts = 0;
        if (state == State.APPLYING) {
            step(State.UNDOING, now);
        } else {
            step(State.FAILED, now);
        }
    }

    /** The file cannot be read as this kind. */
    public void unreadable(String why, Instant now) {
        reason = why;
        step(State.FAILED, now);
    }

    public void countRows(int done) {
        rowsDone = done;
        rowsTotal = Math.max(rowsTotal, done);
    }

    public void checked(Findings found, Instant now) {
        rowsTotal = found.rows();
        rowsDone = found.rows();
        rowsBad = found.bad();
        rowsNameless = found.nameless();
        errors = found.errors();
        chunks = found.chunks();
        added = found.added();
        changed = found.changed();
        ended = found.ended();
        same = found.same();
        unknown = found.unknown();
        previous = found.previous();
        step(State.CHECKED, now);
    }

    /**
     * @throws Problem CONFLICT unless it is checked; INVALID where it cannot be applied so
     */
    public void apply(Mode how, boolean shrinkConfirmed, Instant now, String by) {
        require(state == State.CHECKED);
        if (how == Mode.ALL && rowsBad > 0) {
            throw Problem.invalid("mode", "registry.import.has-errors", rowsBad);
        }
        if (kind.isFullList() && rowsNameless > 0) {
            throw Problem.invalid("mode", "registry.import.nameless", rowsNameless);
        }
        if (isShrunk() && !shrinkConfirmed) {
            throw Problem.invalid("shrinkConfirmed", "registry.import.shrunk", previous, onList());
        }
        mode = how;
        appliedAt = now;
        appliedBy = by;
        chunksDone = 0;
        step(State.APPLYING, now);
    }

    public void chunkDone() {
        chunksDone++;
        attempts = 0;
    }

    /**
     * Rows that were good when they were checked are so no longer, each with its error.
     *
     * @param additions rows that would have added something
     * @param changes rows that would have changed something
     */
    public void spoilt(int additions, int changes) {
        rowsBad += additions + changes;
        errors += additions + changes;
        added -= additions;
        changed -= changes;
    }

    public void applied(Instant now) {
        step(State.APPLIED, now);
    }

    /**
     * @throws Problem CONFLICT where there is nothing to stop any more
     */
    public void cancel(String why, Instant now) {
        require(state == State.UPLOADED || state == State.CHECKED || state == State.APPLYING);
        reason = why;
        fence++;
        step(state == State.APPLYING ? State.UNDOING : State.CANCELLED, now);
    }

    /**
     * @throws Problem CONFLICT unless it is applied
     */
    public void undo(String why, Instant now) {
        require(state == State.APPLIED);
        reason = why;
        step(State.UNDOING, now);
    }

    public void undone(Instant now) {
        step(chunksDone == chunks ? State.UNDONE : State.CANCELLED, now);
    }

    private void step(State next, Instant now) {
        state = next;
        stepSince = now;
        leaseUntil = null;
    }

    private static void require(boolean expected) {
        if (!expected) {
            throw Problem.conflict("registry.import.changed-meanwhile");
        }
    }

    /** 30% fewer people than last time: perhaps a part of the list. */
    public boolean isShrunk() {
        return kind.isFullList() && 100L * onList() < (long) SHRUNK_BELOW_PERCENT * previous;
    }

    /** People on the list as the file has it. */
    private int onList() {
        return added + changed + same;
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public Mode mode() {
        return mode;
    }

    public Handling handling() {
        return new Handling(countyOrg, townOrg, null);
    }

    public String area() {
        return area;
    }

    public LocalDate listOn() {
        return listOn;
    }

    public String fileName() {
        return fileName;
    }

    public UUID fileId() {
        return fileId;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public String appliedBy() {
        return appliedBy;
    }

    public String reason() {
        return reason;
    }

    /** Since when the present step goes on, and how far it is. */
    public Progress progress() {
        boolean byChunks = state == State.APPLYING;
        return new Progress(
                stepSince, byChunks ? chunksDone : rowsDone, byChunks ? chunks : rowsTotal);
    }

    /** Parts of the present step. */
    public record Progress(Instant since, int done, int total) {}

    public Findings findings() {
        return new Findings(
                rowsTotal,
                rowsBad,
                rowsNameless,
                errors,
                chunks,
                added,
                changed,
                ended,
                same,
                unknown,
                previous);
    }
}
