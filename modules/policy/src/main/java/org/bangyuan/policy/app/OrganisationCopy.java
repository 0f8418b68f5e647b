package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bangyuan.platform.persistence.Transactions;
import org.bangyuan.policy.domain.OfficeTree;
import org.bangyuan.policy.persistence.Offices;

/**
 * The tree as last read. A page learns its version along with the account that acts and is answered
 * from the copy; nobody is answered from it within a transaction, nor where the version was not
 * looked at.
 */
@ApplicationScoped
public class OrganisationCopy {
    private Offices offices;
    private OrganisationSeen seen;
    private Transactions transactions;
    private volatile OfficeTree copy;

    protected OrganisationCopy() {} // for the container only

    @Inject
    public OrganisationCopy(Offices offices, OrganisationSeen seen, Transactions transactions) {
        this.offices = offices;
        this.seen = seen;
        this.transactions = transactions;
    }

    /** The copy, where it holds. */
    Optional<OfficeTree> current() {
        long version = transactions.isUnderWay() ? 0 : seen();
        return version == 0 ? Optional.empty() : Optional.of(atLeast(version));
    }

    private long seen() {
        try {
            return seen.version();
        } catch (ContextNotActiveException e) {
            return 0; // a thread of its own
        }
    }

    /** A later one than the request saw is as good: another request has seen it. */
    private OfficeTree atLeast(long version) {
        OfficeTree known = copy;
        if (known == null || known.version() < version) {
            known = offices.tree();
            copy = known;
        }
        return known;
    }

    /**
     * @param version that the request found; 0 after it has changed the tree itself
     */
    void seenAt(long version) {
        try {
            seen.at(version);
        } catch (ContextNotActiveException e) {
            return; // nothing is remembered there
        }
    }
}
