package org.bangyuan.reporting.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * 每月1日2时: the tick that looks for due reports. It is kept in the database, so one of several
 * servers runs it; a tick that comes twice finds nothing left to do, and one that never came is
 * made up by the next or at start-up.
 */
@Stateless
@PermitAll
public class ReportTimer {
    @Inject private DueReports due;

    @Schedule(
            dayOfMonth = "1",
            hour = "2",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "monthly finance reports")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        due.makeAll();
    }
}
