package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;

/** The state of policy that the present request has seen; in a thread of its own there is none. */
@ApplicationScoped
public class PolicySeen {
    private SeenPolicy request;

    protected PolicySeen() {} // for the container only

    @Inject
    public PolicySeen(SeenPolicy request) {
        this.request = request;
    }

    Optional<SeenPolicy.State> state() {
        try {
            return request.state();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }

    void remember(SeenPolicy.State found) {
        try {
            request.remember(found);
        } catch (ContextNotActiveException e) {
            return; // nothing is remembered there
        }
    }

    /** After a change: the rest of the request asks the database. */
    void forget() {
        try {
            request.forget();
        } catch (ContextNotActiveException e) {
            return; // nothing is remembered there
        }
    }
}
