package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.util.Set;

/** 事项名单 as a workbook: as filtered and ordered on screen, numbers masked (SD-12, SD-14). */
@Local
public interface CaseSheets {
    /**
     * The row of the log that says who takes it; before the first byte.
     *
     * @param hidden keys of columns that are left out
     * @return how many rows it has
     */
    long admit(CaseDesk.Query query, Set<String> hidden);

    /** Row by row; {@link #admit} has been asked. */
    void write(CaseDesk.Query query, Set<String> hidden, OutputStream out);
}
