package org.bangyuan.assessment.app;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bangyuan.assessment.domain.DiscoveryCount;
import org.bangyuan.assessment.domain.DiscoveryPass;
import org.bangyuan.assessment.domain.FindingRules;
import org.bangyuan.assessment.domain.HouseholdOnRecord;
import org.bangyuan.assessment.persistence.DiscoveryRuns;
import org.bangyuan.assessment.persistence.DiscoveryRuns.Claim;
import org.bangyuan.assessment.persistence.DuePersons;
import org.bangyuan.assessment.persistence.Everybody;
import org.bangyuan.assessment.persistence.FindingStore;
import org.bangyuan.assessment.persistence.FindingStore.Pass;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.policy.api.ParameterBook;

/**
 * 排查: works off what is due, first the people of whom something new was recorded, then the counties
 * of a run. Each batch and each county is a transaction of its own; a server that dies leaves the
 * rest to the next tick, here or elsewhere.
 */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DiscoveryWorker {
    private static final System.Logger LOG = System.getLogger(DiscoveryWorker.class.getName());
    private static final int PERSONS_AT_ONCE = 300;
    private static final int HOUSEHOLDS_PER_REPORT = 1_000;
    private static final int LONGEST_SECONDS = 3_600;

    @Resource private UserTransaction transaction;
    @Inject private Everybody everybody;
    @Inject private FindingStore store;
    @Inject private DiscoveryRuns runs;
    @Inject private DuePersons due;
    @Inject private DiscoveryProgress progress;
    @Inject private ParameterBook parameters;
    @Inject private Instance<AssistanceEngine<?, ?>> engines;
    @Inject private Clock clock;

    /** Somebody else has the county now, or nobody wants it any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Everything that is due, until nothing is. */
    public void workOff() {
        reassessAll();
        Optional<Claim> claim = inTransaction(runs::claim);
        while (claim.isPresent()) {
            work(claim.get());
            reassessAll();
            claim = inTransaction(runs::claim);
        }
        runs.unfinished().forEach(this::finish);
    }

    /** True while somebody, here or elsewhere, has something of it in hand. */
    public boolean isBusy() {
        return !due.isEmpty() || !runs.unfinished().isEmpty();
    }

    /** The people of whom something new was recorded, until none is left. */
    public void reassessAll() {
        int most = PERSONS_AT_ONCE;
        int taken = 1;
        while (taken > 0) {
            int batch = most;
            try {
                taken = inTransaction(() -> reassess(batch));
                most = PERSONS_AT_ONCE;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "people due were not looked at", e);
                if (batch == 1) {
                    // the night's pass looks at them again; the others must not wait for them
                    inTransaction(() -> due.take(1));
                }
                most = 1;
            }
        }
    }

    private int reassess(int most) {
        Set<UUID> persons = due.take(most);
        if (!persons.isEmpty()) {
            Pass pass = pass(store.nextNumber());
            DiscoveryPass look =
                    new DiscoveryPass(rules(pass.day()), batch -> store.see(batch, pass));
            Set<UUID> subjects = new HashSet<>(persons);
            for (HouseholdOnRecord household : everybody.around(persons, pass.day())) {
                look.look(household);
                household.members().forEach(member -> subjects.add(member.id()));
                if (household.id() != null) {
                    subjects.add(household.id());
                }
            }
            look.flush();
            store.closeUnseen(pass, subjects);
        }
        return persons.size();
    }

    private void work(Claim claim) {
        try {
            DiscoveryCount count = inTransaction(() -> lookAt(claim));
            LOG.log(
                    System.Logger.Level.INFO,
                    "discovery of {0}: {1} households, {2} findings, {3} new",
                    claim.county(),
                    count.households(),
                    count.seen(),
                    count.opened());
        } catch (Abandoned e) {
            LOG.log(System.Logger.Level.INFO, "discovery of {0} was given up", claim.county());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "discovery of " + claim.county() + " failed", e);
            String failure = e.getClass().getSimpleName();
            inTransaction(
                    () -> {
                        runs.failed(claim, failure);
                        return null;
                    });
        }
        finish(claim.run());
    }

    private DiscoveryCount lookAt(Claim claim) {
        Pass pass = new Pass(claim.pass(), claim.day(), clock.instant());
        DiscoveryPass look = new DiscoveryPass(rules(claim.day()), batch -> store.see(batch, pass));
        everybody.ofCounty(
                claim.county(),
                claim.day(),
                household -> {
                    look.look(household);
                    if (look.households() % HOUSEHOLDS_PER_REPORT == 0
                            && !progress.report(claim, look.count())) {
                        throw new Abandoned();
                    }
                });
        look.flush();
        if (!runs.done(claim, look.count())) {
            throw new Abandoned();
        }
        return look.count();
    }

    /**
     * Ends the run once its last county is done; only a complete pass may say that causes are gone.
     */
    private void finish(UUID run) {
        inTransaction(
                () -> {
                    if (runs.lockRunning(run)) {
                        runs.outcome(run).ifPresent(outcome -> progress.end(run, outcome));
                    }
                    return null;
                });
    }

    private FindingRules rules(LocalDate day) {
        List<AssistanceEngine<?, ?>> found = new ArrayList<>();
        engines.forEach(found::add);
        return new FindingRules(day, parameters.current(), found);
    }

    private Pass pass(long number) {
        return new Pass(number, LocalDate.now(clock), clock.instant());
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            boolean isDone = false;
            try {
                T result = work.get();
                isDone = true;
                return result;
            } finally {
                if (isDone) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("transaction", e);
        }
    }
}
