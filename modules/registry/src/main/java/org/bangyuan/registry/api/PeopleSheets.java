package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.util.List;

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
}
