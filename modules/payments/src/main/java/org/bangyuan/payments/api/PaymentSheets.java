package org.bangyuan.payments.api;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.util.Set;

/**
 * 发放花名册清单 as a workbook, as filtered on screen, in which no person stands; and 退汇清单, in which
 * numbers are masked as on screen.
 */
@Local
public interface PaymentSheets {
    /**
     * The row of the log that says who takes it; before the first byte.
     *
     * @param state or null for all
     * @param hidden keys of columns that are left out
     * @return how many rows it has
     */
    long admit(PaymentDesk.ListState state, Set<String> hidden);

    /** Row by row; {@link #admit} has been asked. */
    void write(PaymentDesk.ListState state, Set<String> hidden, OutputStream out);

    /**
     * 退汇清单: as {@link #admit}.
     *
     * @return how many lines came back
     */
    long admitReturned();

    /** The latest first, row by row; {@link #admitReturned} has been asked. */
    void writeReturned(OutputStream out);
}
