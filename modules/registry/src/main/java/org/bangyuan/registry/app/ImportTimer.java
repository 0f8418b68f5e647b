package org.bangyuan.registry.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bangyuan.registry.persistence.ImportJobs;
import org.bangyuan.registry.persistence.ImportStage;

/**
 * Looks for imports that nobody is working at: after a crash, or when the one who did died. A tick
 * that comes twice finds them taken.
 */
@Stateless
@PermitAll
public class ImportTimer {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject private ImportJobs jobs;
    @Inject private ImportStage stage;
    @Inject private ImportRunner runner;
    @Inject private Clock clock;

    @Schedule(
            hour = "*",
            minute = "*",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "registry-imports")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        for (UUID id : jobs.due(clock.instant())) {
            runner.run(id);
        }
    }

    /** What was read is needed for the list of errors only; what was recorded stands elsewhere. */
    @Schedule(
            hour = "3",
            minute = "40",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "registry-imports-forget")
    public void forget() {
        stage.forget(clock.instant().minus(KEPT));
    }
}
