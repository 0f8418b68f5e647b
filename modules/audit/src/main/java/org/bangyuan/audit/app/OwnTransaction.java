package org.bangyuan.audit.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.bangyuan.audit.domain.LoggedAction;
import org.bangyuan.audit.persistence.LoggedActions;

/** A row that stays whatever becomes of the business around it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {
    private LoggedActions log;

    protected OwnTransaction() {} // for the container only

    @Inject
    public OwnTransaction(LoggedActions log) {
        this.log = log;
    }

    public void append(LoggedAction action) {
        log.append(action);
    }
}
