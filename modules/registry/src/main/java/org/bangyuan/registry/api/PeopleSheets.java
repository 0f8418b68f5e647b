package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The people list as a workbook: as filtered, with the columns that the user wants. */
@Local
public interface PeopleSheets {
    /** SD-12: whole numbers of more people than these need a second person. */
    int MOST_WITHOUT_SECOND = 50;

    /** What a column can show. */
    enum Column {
        NAME,
        CITIZEN_ID,
        SEX,
        BORN,
        IDENTITY,
        REGISTER,
        HUKOU,
        RESIDENCE,
        PHONE,
        STATION
    }

    /**
     * @param columns in the order wanted; empty for the usual ones
     * @param unmasked whole identity numbers and phones
     * @param purpose why whole numbers are needed; else ignored
     */
    record Wanted(People.Filter filter, List<Column> columns, boolean unmasked, String purpose) {
        public Wanted {
            columns = columns.isEmpty() ? List.of(Column.values()) : List.copyOf(columns);
        }
    }

    /** Where a second person's consent stands. */
    enum ConsentState {
        WAITING,
        GIVEN,
        REFUSED
    }

    /**
     * Somebody's wish for whole numbers of many people.
     *
     * @param settledBy sign-in name of the second person, or null
     * @param own the acting user asked for it
     * @param usable it was given to the acting user within a day
     */
    record ConsentView(
            UUID id,
            String purpose,
            long people,
            Instant askedAt,
            String askedBy,
            ConsentState state,
            String settledBy,
            boolean own,
            boolean usable) {}

    /**
     * Whether it may be written, and the row of the log that says so; before the first byte.
     *
     * @return how many people it has
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code purpose}; FORBIDDEN {@code
     *     registry.sheet.second-person}
     */
    long admit(Wanted wanted);

    /** Row by row; {@link #admit} has been asked. */
    void write(Wanted wanted, OutputStream out);

    /**
     * Asks a second person of the same office (SD-12).
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code purpose}
     */
    UUID ask(Wanted wanted);

    /** Of the acting user's office, the latest first. */
    List<ConsentView> consents();

    /**
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN for who asked; CONFLICT where it is
     *     settled
     */
    void settle(UUID consent, boolean given);

    /**
     * As {@link #admit(Wanted)}, of what was consented to.
     *
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN unless it was given to the acting
     *     user within a day
     */
    long admit(UUID consent);

    void write(UUID consent, OutputStream out);
}
