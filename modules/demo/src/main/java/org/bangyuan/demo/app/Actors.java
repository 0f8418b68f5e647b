package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Acts as one of the demonstration's staff: with their roles as the realm reads them at that moment,
 * so every service checks them as it checks a person who has signed in.
 */
@ApplicationScoped
class Actors {
    <T> T as(String username, Supplier<T> work) {
        SecurityIdentity identity =
                SecurityDomain.getCurrent()
                        .getCurrentSecurityIdentity()
                        .createRunAsIdentity(username, false);
        return identity.runAsFunction((action, nothing) -> action.get(), work, (Void) null);
    }

    void run(String username, Runnable work) {
        as(
                username,
                () -> {
                    work.run();
                    return null;
                });
    }
}
