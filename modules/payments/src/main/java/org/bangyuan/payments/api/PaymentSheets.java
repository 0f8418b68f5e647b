package org.bangyuan.payments.api;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.util.Set;

/** 发放花名册清单 as a workbook, as filtered on screen; no person stands in it. */
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
}
