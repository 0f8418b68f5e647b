package org.bangyuan.reporting.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/**
 * Brings schema {@code reporting} up to date, and soon after looks once for months whose report was
 * missed while the server was down.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportingStartup {
    /** The rest of the application starts first. */
    private static final long CATCH_UP_AFTER_MILLIS = 30_000;

    @Inject private Migrations migrations;
    @Inject private DueReports due;
    @Resource private TimerService timers;

    @PostConstruct
    void start() {
        migrations.migrate("reporting");
        timers.createSingleActionTimer(
                CATCH_UP_AFTER_MILLIS, new TimerConfig("reports missed", false));
    }

    @Timeout
    void catchUp(Timer timer) {
        due.makeAll();
    }
}
