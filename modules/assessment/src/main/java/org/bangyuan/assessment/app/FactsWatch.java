package org.bangyuan.assessment.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bangyuan.assessment.persistence.DuePersons;
import org.bangyuan.registry.api.FactsRecorded;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonsMerged;

/**
 * 动态调整 (六(二)): whoever of whom something was recorded is noted in the same transaction, by one
 * cheap row, and looked at right after it. So nothing is forgotten, and an import of many thousand
 * rows assesses nobody in its own transaction.
 */
@ApplicationScoped
public class FactsWatch {
    @Resource private ManagedExecutorService executor;
    @Inject private DuePersons due;
    @Inject private DiscoveryWorker worker;

    /** True from asking for a round of work until it begins; losing it costs a minute at most. */
    private final AtomicBoolean isAskedFor = new AtomicBoolean();

    void note(@Observes(during = TransactionPhase.IN_PROGRESS) FactsRecorded facts) {
        due.add(facts.persons().stream().map(PersonId::value).toList());
    }

    /** 重复登记 merged or taken apart again: both records are looked at. */
    void note(@Observes(during = TransactionPhase.IN_PROGRESS) PersonsMerged merged) {
        due.add(List.of(merged.survivor().value(), merged.merged().value()));
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonsMerged merged) {
        beginSoon();
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactsRecorded facts) {
        beginSoon();
    }

    /** Soon and elsewhere; once for all that is recorded until it begins. */
    private void beginSoon() {
        if (isAskedFor.compareAndSet(false, true)) {
            executor.execute(
                    () -> {
                        isAskedFor.set(false);
                        worker.reassessAll();
                    });
        }
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) DiscoveryAsked asked) {
        executor.execute(worker::workOff);
    }
}
