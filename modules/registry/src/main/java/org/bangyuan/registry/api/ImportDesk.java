package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/**
 * 批量导入: a file is uploaded, checked row by row without changing anything, looked at, applied and,
 * while nothing rests on it, taken back. Checking, applying and taking back are long work: they go
 * on by themselves, also after a crash.
 */
@Local
public interface ImportDesk {
    /** Where an import stands. */
    enum State {
        UPLOADED,
        CHECKED,
        APPLYING,
        APPLIED,
        UNDOING,
        UNDONE,
        CANCELLED,
        FAILED;

        /** True while the system is at work on it. */
        public boolean isAtWork() {
            return this == UPLOADED || this == APPLYING || this == UNDOING;
        }
    }

    /** Which rows are applied. */
    enum Mode {
        /** All of them or none. */
        ALL,
        /** Those without errors; the others can be corrected and uploaded later. */
        GOOD
    }

    /** What becomes of a row, or (END) of somebody whom a full list does not name any more. */
    enum Action {
        ADD,
        CHANGE,
        SAME,
        END,
        UNKNOWN,
        BAD
    }

    /**
     * @param area for a full list: county whose register it is; else null
     * @param listOn for a full list: first day on which it is true; else null
     * @param content .xlsx
     */
    record Upload(
            ImportKind kind, String area, LocalDate listOn, String fileName, byte[] content) {}

    /** A row of the list of imports. */
    record ImportRow(
            UUID id,
            ImportKind kind,
            State state,
            String fileName,
            String county,
            Instant uploadedAt,
            String uploadedBy,
            int rows,
            int bad) {}

    /**
     * An import with its progress and what it did or would do.
     *
     * @param area name of the county whose list it is, or null
     * @param done rows or parts of the present step that are done, of {@code total}
     * @param nameless bad rows that do not tell whom they are about
     * @param previous people on the list before, for a full list
     * @param perSecond rows a second in the present step
     * @param remainingSeconds of the present step
     * @param shrunk the list has at least 30% fewer people than before
     * @param reason why it failed or was taken back; may be empty
     */
    record ImportView(
            UUID id,
            ImportKind kind,
            State state,
            Mode mode,
            String fileName,
            String county,
            String area,
            LocalDate listOn,
            Instant uploadedAt,
            String uploadedBy,
            Instant appliedAt,
            String appliedBy,
            int rows,
            int bad,
            int nameless,
            int errors,
            int done,
            int total,
            int added,
            int changed,
            int ended,
            int same,
            int unknown,
            int previous,
            int perSecond,
            long remainingSeconds,
            boolean shrunk,
            String reason) {
        public boolean isUnchanged() {
            return added + changed + ended == 0;
        }

        public int percent() {
            return total == 0 ? 0 : (int) (100L * done / total);
        }
    }

    /**
     * What is wrong, and where.
     *
     * @param number of the row as the spreadsheet shows it
     * @param column such as C, empty where the row as a whole is wrong
     * @param title of the column
     */
    record ImportError(
            String sheet, int number, String column, String title, String code, List<String> args) {
        public ImportError {
            args = List.copyOf(args);
        }
    }

    /**
     * What a full list does to one person.
     *
     * @param person null where they are not registered
     * @param number row of the file, 0 for somebody whom it does not name
     */
    record ListChange(
            PersonId person,
            String name,
            String maskedId,
            int number,
            String certificate,
            LocalDate from,
            LocalDate to,
            String certificateBefore,
            LocalDate fromBefore,
            LocalDate toBefore) {}

    /**
     * Takes a file; its rows are checked afterwards.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on the field {@code file}, {@code
     *     kind}, {@code area} or {@code listOn}; FORBIDDEN for a kind that is not the user's
     */
    UUID upload(Upload upload);

    /** Newest first. */
    Page<ImportRow> list(PageRequest page);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    ImportView get(UUID id);

    Page<ImportError> errors(UUID id, PageRequest page);

    Page<ListChange> changes(UUID id, Action action, PageRequest page);

    /**
     * @param shrinkConfirmed said a second time, where the list has shrunk by 30% or more
     * @throws org.bangyuan.platform.problem.Problem CONFLICT unless it is checked; INVALID where it
     *     cannot be applied so
     */
    void apply(UUID id, Mode mode, boolean shrinkConfirmed);

    /** Stops the work; what was applied is taken back. */
    void cancel(UUID id);

    /**
     * Takes back what was applied.
     *
     * @throws org.bangyuan.platform.problem.Problem CONFLICT where something rests on it
     */
    void undo(UUID id, String reason);

    /** An empty workbook of the kind, with how each column is filled in. */
    void writeTemplate(ImportKind kind, OutputStream out);

    /** The rows as they were read, with what is wrong beside each; only bad ones once applied. */
    void writeErrors(UUID id, OutputStream out);
}
