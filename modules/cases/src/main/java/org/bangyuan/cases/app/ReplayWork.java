package org.bangyuan.cases.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.StandsAside;
import org.bangyuan.cases.persistence.ReplayRuns;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;

/**
 * Drives runs of 复算 to their end: at once for whoever asked, each night for all, and whatever a
 * crash left behind. A doubled tick finds the night's run and does nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplayWork {
    private static final System.Logger LOG = System.getLogger(ReplayWork.class.getName());

    private ReplayChunks chunks;
    private ReplayRuns runs;
    private Clock clock;

    protected ReplayWork() {} // for the container only

    @Inject
    public ReplayWork(ReplayChunks chunks, ReplayRuns runs, Clock clock) {
        this.chunks = chunks;
        this.runs = runs;
        this.clock = clock;
    }

    @Schedule(
            hour = "2",
            minute = "35",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "nightly replay of decisions")
    public void night() {
        LocalDate today = LocalDate.now(clock);
        if (!runs.hasNight(today)) {
            try {
                work(chunks.open(null, today, system()));
            } catch (EJBException | PersistenceException anotherNode) {
                LOG.log(System.Logger.Level.INFO, "tonight's replay was opened elsewhere");
            }
        }
        adopt();
    }

    @Schedule(
            hour = "*",
            minute = "*/10",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "replays that a crash left behind")
    public void adopt() {
        for (UUID run : runs.orphans(clock.instant())) {
            if (chunks.claim(run)) {
                work(run);
            }
        }
    }

    /** For a run that was just opened and is held by its opener. */
    @Asynchronous
    public void goOn(UUID run) {
        work(run);
    }

    private void work(UUID run) {
        boolean more = true;
        while (more) {
            more = chunks.step(run);
        }
        LOG.log(System.Logger.Level.INFO, "replay {0} is done", run);
    }

    private Actor system() {
        return new Actor(
                CurrentUser.SYSTEM,
                Texts.of(Locale.SIMPLIFIED_CHINESE, "cases.system"),
                null,
                "",
                clock.instant(),
                LocalDate.now(clock),
                StandsAside.BY_NAME);
    }
}
