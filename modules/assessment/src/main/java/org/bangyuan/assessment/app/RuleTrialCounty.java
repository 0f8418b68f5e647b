package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.domain.HouseholdOnRecord;
import org.bangyuan.assessment.domain.PersonOnRecord;
import org.bangyuan.assessment.domain.RuleComparison;
import org.bangyuan.assessment.persistence.Everybody;
import org.bangyuan.assessment.persistence.RuleTrialWork;
import org.bangyuan.assessment.persistence.RuleTrialWork.Change;
import org.bangyuan.assessment.persistence.RuleTrialWork.Claim;

/** One county of a run, each step in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RuleTrialCounty {
    private static final int LOOK_UP_EVERY = 5_000;

    private Everybody everybody;
    private RuleTrialWork work;
    private TriedLaws laws;
    private Clock clock;

    protected RuleTrialCounty() {} // for the container only

    @Inject
    public RuleTrialCounty(Everybody everybody, RuleTrialWork work, TriedLaws laws, Clock clock) {
        this.everybody = everybody;
        this.work = work;
        this.laws = laws;
        this.clock = clock;
    }

    /** Somebody has cancelled the run while a county was looked at. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    public Optional<Claim> claim(UUID run) {
        return work.claim(run, clock.instant());
    }

    /** Looks at everybody of the county and writes what would change. */
    public void look(Claim claim) {
        Change change = work.change(claim.run());
        RuleComparison comparison = laws.comparison(change);
        List<RuleComparison.Touched> touched = new ArrayList<>();
        try {
            everybody.ofCounty(
                    claim.county(),
                    change.asOf(),
                    household -> look(claim, household, comparison, touched));
        } catch (Cancelled stopped) {
            return;
        }
        work.finish(claim, comparison, touched);
    }

    private void look(
            Claim claim,
            HouseholdOnRecord household,
            RuleComparison comparison,
            List<RuleComparison.Touched> touched) {
        for (PersonOnRecord person : household.members()) {
            RuleComparison.Touched other = comparison.compare(household, person);
            if (other != null) {
                touched.add(other);
            }
            if (comparison.persons() % LOOK_UP_EVERY == 0 && !work.isRunning(claim.run())) {
                throw new Cancelled();
            }
        }
    }

    /** Something is wrong that trying again does not mend; the log says what. */
    public void fail(UUID run) {
        work.fail(run, clock.instant());
    }

    public void close(UUID run) {
        work.close(run, clock.instant());
    }
}
