package org.bangyuan.platform.security;

import java.util.Set;
import org.bangyuan.platform.problem.Problem;

/**
 * The person who acts, as the accounts hold them at this moment.
 *
 * @param username unique sign-in name
 * @param name Chinese name, as timeline and papers show it
 * @param roles roles held now; read from the database, never from the session
 * @param organisationName name of the organisation
 * @param jurisdiction where they may act
 */
public record StaffMember(
        String username,
        String name,
        Set<Role> roles,
        String organisationName,
        Jurisdiction jurisdiction) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @throws Problem FORBIDDEN if none of the roles is held
     */
    public void require(Role... wanted) {
        if (!isAny(wanted)) {
            throw Problem.forbidden("platform.role-required");
        }
    }
}
