package org.bangyuan.ear;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Acts as one of the demonstration's staff, with the roles that the realm reads for them. */
public final class Acting {
    private static final Map<String, SecurityIdentity> IDENTITIES = new ConcurrentHashMap<>();

    private Acting() {}

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public static <T> T as(String username, Callable<T> work) throws Exception {
        return IDENTITIES.computeIfAbsent(username, Acting::identity).runAs(work);
    }

    public static void run(String username, Work work) throws Exception {
        as(
                username,
                () -> {
                    work.run();
                    return null;
                });
    }

    private static SecurityIdentity identity(String username) {
        return SecurityDomain.getCurrent()
                .getCurrentSecurityIdentity()
                .createRunAsIdentity(username, false);
    }
}
