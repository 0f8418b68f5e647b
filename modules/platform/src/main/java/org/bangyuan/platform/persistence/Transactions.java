package org.bangyuan.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Whether something is being changed: what a page remembers from its beginning to its end must not
 * decide about that, so within a transaction the database is asked.
 */
@ApplicationScoped
public class Transactions {
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    private TransactionSynchronizationRegistry registry;

    public boolean isUnderWay() {
        return registry().getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private synchronized TransactionSynchronizationRegistry registry() {
        if (registry == null) {
            try {
                registry = InitialContext.doLookup(REGISTRY);
            } catch (NamingException e) {
                throw new IllegalStateException("no " + REGISTRY, e);
            }
        }
        return registry;
    }
}
