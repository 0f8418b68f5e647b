package org.bangyuan.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostsTest {
    @Test
    @DisplayName("五2, 五3 posts of the township and of the county exist at their own level only")
    void levels() {
        assertThat(Posts.violations(Set.of(Role.TOWN_CLERK), Level.TOWN)).isEmpty();
        assertThat(Posts.violations(Set.of(Role.COUNTY_APPROVER), Level.COUNTY)).isEmpty();
        assertThat(codes(Set.of(Role.TOWN_CLERK), Level.COUNTY))
                .containsExactly("accounts.roles.wrong-level");
        assertThat(codes(Set.of(Role.COUNTY_APPROVER), Level.TOWN))
                .containsExactly("accounts.roles.wrong-level");
        assertThat(codes(Set.of(Role.TOWN_CLERK, Role.COUNTY_OFFICER), Level.TOWN))
                .containsExactly("accounts.roles.wrong-level");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("三员分立: an administrator holds no other role, a supervisor neither")
    void dutiesAreSeparate(Role other) {
        for (Role alone : EnumSet.of(Role.SYS_ADMIN, Role.AUDITOR, Role.EXCHANGE_PEER)) {
            if (other != alone) {
                assertThat(codes(Set.of(alone, other), Level.COUNTY))
                        .contains("accounts.roles.duties-combined");
            }
        }
    }

    @Test
    @DisplayName("an account without a role is refused, whatever the level")
    void none() {
        assertThat(codes(Set.of(), Level.CITY)).containsExactly("accounts.roles.none");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("every role can be held somewhere")
    void everyRoleHasALevel(Role role) {
        assertThat(Posts.levels(role)).isNotEmpty();
        for (Level level : Level.values()) {
            assertThat(Posts.violations(Set.of(role), level).isEmpty())
                    .isEqualTo(Posts.levels(role).contains(level));
        }
    }

    private static List<String> codes(Set<Role> roles, Level level) {
        return Posts.violations(roles, level).stream().map(Violation::code).toList();
    }
}
