package org.bangyuan.assessment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Begins to work on a run once it is committed: two at a time, one for each core of a small server.
 */
@ApplicationScoped
public class RuleTrialTrigger {
    private static final int WORKERS = 2;

    private final RuleTrialWorker worker;

    protected RuleTrialTrigger() {
        this(null); // for the container only
    }

    @Inject
    public RuleTrialTrigger(RuleTrialWorker worker) {
        this.worker = worker;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleTrialOpened opened) {
        for (int i = 0; i < WORKERS; i++) {
            worker.goOn(opened.run());
        }
    }
}
