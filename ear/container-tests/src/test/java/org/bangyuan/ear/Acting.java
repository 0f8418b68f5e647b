package org.bangyuan.ear;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

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

    /** Not by the realm: its protection against guessing would count each as a failed sign-in. */
    private static SecurityIdentity identity(String username) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(username)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles(username))));
    }

    private static Set<String> roles(String username) {
        try {
            DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
            try (Connection connection = source.getConnection();
                    PreparedStatement query =
                            connection.prepareStatement(
                                    "select role from accounts.login_role_v1"
                                            + " where username = ?")) {
                query.setString(1, username);
                Set<String> roles = new HashSet<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        roles.add(rows.getString(1));
                    }
                }
                return roles;
            }
        } catch (NamingException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
