package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Starts the work at once, so that nobody waits for the timer. */
@ApplicationScoped
class ImportStarter {
    @Inject private ImportRunner runner;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrdered ordered) {
        runner.start(ordered.id());
    }
}
