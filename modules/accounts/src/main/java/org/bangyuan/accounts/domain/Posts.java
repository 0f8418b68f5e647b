package org.bangyuan.accounts.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.platform.security.Role;

/** 岗位: which roles exist at which level of organisation, and which exclude each other. */
public final class Posts {
    private static final String FIELD = "roles";

    private Posts() {}

    /** The levels at which a role can be held. */
    public static Set<Level> levels(Role role) {
        return switch (role) {
            case AGENT -> EnumSet.of(Level.VILLAGE, Level.TOWN);
            case TOWN_CLERK, TOWN_INVESTIGATOR, TOWN_LEADER -> EnumSet.of(Level.TOWN);
            case COUNTY_OFFICER,
                    COUNTY_RECHECK,
                    COUNTY_APPROVER,
                    PAY_MAKER,
                    PAY_CHECKER,
                    FIN_BUREAU ->
                    EnumSet.of(Level.COUNTY);
            case CITY_VA -> EnumSet.of(Level.CITY);
            case AUDITOR, SYS_ADMIN, EXCHANGE_PEER -> EnumSet.of(Level.CITY, Level.COUNTY);
        };
    }

    /** The roles that exist at a level, in the order of the procedure. */
    public static Set<Role> at(Level level) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (levels(role).contains(level)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** What is wrong with these roles in an organisation of that level; empty if nothing. */
    public static List<Violation> violations(Set<Role> roles, Level level) {
        List<Violation> violations = new ArrayList<>();
        if (roles.isEmpty()) {
            violations.add(Violation.of(FIELD, "accounts.roles.none"));
        } else if (Duty.of(roles).size() > 1) {
            violations.add(Violation.of(FIELD, "accounts.roles.duties-combined"));
        }
        if (!roles.stream().allMatch(role -> levels(role).contains(level))) {
            violations.add(Violation.of(FIELD, "accounts.roles.wrong-level"));
        }
        return violations;
    }
}
