package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bangyuan.policy.domain.OfficeTree;
import org.bangyuan.policy.persistence.Offices;

/**
 * The tree as last read. A request learns its version along with the account that acts and is
 * answered from the copy; nobody else is.
 */
@ApplicationScoped
public class OrganisationCopy {
    private Offices offices;
    private PolicySeen seen;
    private volatile OfficeTree copy;

    protected OrganisationCopy() {} // for the container only

    @Inject
    public OrganisationCopy(Offices offices, PolicySeen seen) {
        this.offices = offices;
        this.seen = seen;
    }

    /** The copy, where it holds. */
    Optional<OfficeTree> current() {
        return seen.state().map(SeenPolicy.State::organisations).map(this::atLeast);
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
}
