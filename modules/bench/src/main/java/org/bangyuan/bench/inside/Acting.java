package org.bangyuan.bench.inside;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts as one of the demonstration's staff, so every service checks them as on a page: each piece
 * of work is a request of its own, and what a request remembers is read anew.
 */
final class Acting {
    private Acting() {}

    static <T> T as(String username, String role, Callable<T> work) throws Exception {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean isOwn = request.activate();
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(username)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role)))
                    .runAs(work);
        } finally {
            if (isOwn) {
                request.deactivate();
            }
        }
    }
}
