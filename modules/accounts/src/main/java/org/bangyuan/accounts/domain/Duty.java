package org.bangyuan.accounts.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.platform.security.Role;

/**
 * 三员分立: duties that one person must not combine. Whoever gives accounts handles no business, and
 * whoever supervises neither handles nor administers.
 */
public enum Duty {
    BUSINESS,
    ADMINISTRATION,
    SUPERVISION,
    EXCHANGE;

    public static Duty of(Role role) {
        return switch (role) {
            case SYS_ADMIN -> ADMINISTRATION;
            case AUDITOR -> SUPERVISION;
            case EXCHANGE_PEER -> EXCHANGE;
            default -> BUSINESS;
        };
    }

    static Set<Duty> of(Set<Role> roles) {
        return roles.stream().map(Duty::of).collect(Collectors.toUnmodifiableSet());
    }
}
