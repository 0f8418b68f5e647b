package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Acts as one of the demonstration's staff: with their roles as the realm reads them the first
 * time, so every service checks them as it checks a person who has signed in. An identity is made
 * once: the server's protection against guessing counts each as a failed sign-in, and locks after
 * ten.
 */
@ApplicationScoped
class Actors {
    private final Map<String, SecurityIdentity> identities = new ConcurrentHashMap<>();

    <T> T as(String username, Supplier<T> work) {
        SecurityIdentity identity = identities.computeIfAbsent(username, Actors::identity);
        return identity.runAsFunction((action, nothing) -> action.get(), work, (Void) null);
    }

    private static SecurityIdentity identity(String username) {
        return SecurityDomain.getCurrent()
                .getCurrentSecurityIdentity()
                .createRunAsIdentity(username, false);
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
