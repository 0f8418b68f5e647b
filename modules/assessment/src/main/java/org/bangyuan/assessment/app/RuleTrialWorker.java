package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.persistence.RuleTrialWork;
import org.bangyuan.assessment.persistence.RuleTrialWork.Claim;

/**
 * Drives runs of 先试后行 to their end. Any number may work on one run: each takes the next county that
 * nobody holds. What a crash left behind is taken up again when its lease is over.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleTrialWorker {
    private static final System.Logger LOG = System.getLogger(RuleTrialWorker.class.getName());

    private RuleTrialCounty county;
    private RuleTrialWork work;

    protected RuleTrialWorker() {} // for the container only

    @Inject
    public RuleTrialWorker(RuleTrialCounty county, RuleTrialWork work) {
        this.county = county;
        this.work = work;
    }

    @Asynchronous
    public void goOn(UUID run) {
        work(run);
    }

    @Schedule(
            hour = "*",
            minute = "*/10",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "rule trials that a crash left behind")
    public void adopt() {
        work.unfinished().forEach(this::work);
    }

    private void work(UUID run) {
        try {
            Optional<Claim> claim = county.claim(run);
            while (claim.isPresent()) {
                county.look(claim.get());
                claim = county.claim(run);
            }
            county.close(run);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "rule trial " + run + " has failed", e);
            county.fail(run);
        }
        LOG.log(System.Logger.Level.INFO, "rule trial {0}: no county left to claim", run);
    }
}
