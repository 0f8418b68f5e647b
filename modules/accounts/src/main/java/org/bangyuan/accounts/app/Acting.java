package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bangyuan.accounts.domain.ActingAccount;
import org.bangyuan.accounts.persistence.ActingAccounts;
import org.bangyuan.platform.persistence.Transactions;
import org.bangyuan.policy.api.Organisations;

/**
 * The accounts that act, each read once a request: a page asks a dozen times who looks at it. What
 * was taken away from an account works on the next request, on whichever server, and within a
 * transaction at once: there nothing is remembered.
 */
@ApplicationScoped
public class Acting {
    private ActingAccounts accounts;
    private ActingRemembered remembered;
    private Organisations organisations;
    private Transactions transactions;

    protected Acting() {} // for the container only

    @Inject
    public Acting(
            ActingAccounts accounts,
            ActingRemembered remembered,
            Organisations organisations,
            Transactions transactions) {
        this.accounts = accounts;
        this.remembered = remembered;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** Also of a locked account. */
    Optional<ActingAccount> find(String username) {
        if (transactions.isUnderWay()) {
            return accounts.find(username);
        }
        try {
            return remembered.of(username, this::read);
        } catch (ContextNotActiveException e) {
            return accounts.find(username); // a thread of its own
        }
    }

    private Optional<ActingAccount> read(String username) {
        Optional<ActingAccount> found = accounts.find(username);
        found.ifPresent(account -> organisations.seenAt(account.treeVersion()));
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
