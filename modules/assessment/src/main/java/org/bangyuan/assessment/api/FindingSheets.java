package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.io.OutputStream;

/** 主动发现清单 as a workbook, as filtered on screen; it names people and shows no numbers. */
@Local
public interface FindingSheets {
    /**
     * The row of the log that says who takes it; before the first byte.
     *
     * @return how many rows it has
     */
    long admit(FindingDesk.Query query);

    /** Row by row; {@link #admit} has been asked. */
    void write(FindingDesk.Query query, OutputStream out);
}
