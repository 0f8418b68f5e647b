package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bangyuan.policy.api.PolicyState;

/** Keeps what was seen for the rest of the request. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PolicyStateBean implements PolicyState {
    @Inject private PolicySeen seen;

    @Override
    public void seen(long organisationVersion, Instant calendarLoadedAt) {
        seen.remember(
                new SeenPolicy.State(
                        organisationVersion,
                        calendarLoadedAt == null ? Instant.EPOCH : calendarLoadedAt));
    }
}
