package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.bangyuan.demo.domain.Posts;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts as one of the demonstration's staff with the role of their post, so every service checks
 * them as it checks a person who has signed in. The identity does not come from the realm: the
 * server's protection against guessing counts each such look-up as a failed sign-in, and locks
 * after ten.
 */
@ApplicationScoped
class Actors {
    <T> T as(String username, Supplier<T> work) {
        return identity(username)
                .runAsFunction((action, nothing) -> action.get(), work, (Void) null);
    }

    private static SecurityIdentity identity(String username) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(username)
                .withDefaultRoleMapper(
                        RoleMapper.constant(Roles.of(Posts.roleOf(username).name())));
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
