package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bangyuan.accounts.domain.ActingAccount;
import org.bangyuan.accounts.persistence.ActingAccounts;
import org.bangyuan.policy.api.PolicyState;

/**
 * The accounts that act, each read once a request: a page asks a dozen times who looks at it. What
 * was taken away from an account works on the next request, on whichever server.
 */
@ApplicationScoped
public class Acting {
    private ActingAccounts accounts;
    private ActingRemembered remembered;
    private PolicyState policy;

    protected Acting() {} // for the container only

    @Inject
    public Acting(ActingAccounts accounts, ActingRemembered remembered, PolicyState policy) {
        this.accounts = accounts;
        this.remembered = remembered;
        this.policy = policy;
    }

    /** Also of a locked account. */
    Optional<ActingAccount> find(String username) {
        try {
            return remembered.of(username, this::read);
        } catch (ContextNotActiveException e) {
            return accounts.find(username); // a thread of its own
        }
    }

    private Optional<ActingAccount> read(String username) {
        Optional<ActingAccount> found = accounts.find(username);
        found.ifPresent(
                account -> policy.seen(account.organisationVersion(), account.calendarLoadedAt()));
        return found;
    }

    /** After a change: what comes later in the same request is read anew. */
    void forget() {
        try {
            remembered.forget();
        } catch (ContextNotActiveException e) {
            return; // nothing is remembered there
        }
    }
}
