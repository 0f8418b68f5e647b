package org.bangyuan.demo.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bangyuan.demo.persistence.StepLog;

/**
 * A step and the note that it is done commit together, so a server that was killed in the middle
 * goes on with the step that it had not finished.
 */
@Stateless
@PermitAll
public class Steps {
    private StepLog log;

    protected Steps() {} // for the container only

    @Inject
    public Steps(StepLog log) {
        this.log = log;
    }

    /**
     * @param machineTime moment by the machine's clock, which may be another than that of the
     *     business
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void once(String name, Instant machineTime, Runnable work) {
        if (log.doneAt(name).isEmpty()) {
            work.run();
            log.done(name, machineTime);
        }
    }

    /** When the step was done, which is now if it had not been. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Instant begun(String name, Instant machineTime) {
        return log.doneAt(name)
                .orElseGet(
                        () -> {
                            log.done(name, machineTime);
                            return machineTime;
                        });
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isDone(String name) {
        return log.doneAt(name).isPresent();
    }
}
