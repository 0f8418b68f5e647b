package org.bangyuan.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2024-05-06T01:00:00Z");
    private static final String FIRST = "abcd-EFGH-2345-wxyz";

    private final Account account =
            Account.open(
                    new Account.Person(
                            "wang.li",
                            "王丽",
                            "330302006",
                            new Handling("330302", "330302006", null)),
                    Set.of(Role.TOWN_CLERK),
                    FIRST,
                    NOW);

    @Test
    @DisplayName("a one-time password is good until the person has chosen another")
    void choosesPassword() {
        assertThat(account.hasOneTimePassword()).isTrue();
        account.changePassword(FIRST, "Wuma-2024-street", NOW);
        assertThat(account.hasOneTimePassword()).isFalse();
        assertViolation("current", "accounts.password.wrong", FIRST, "Another-1-choice");
        account.changePassword("Wuma-2024-street", "Another-1-choice", NOW);
    }

    @Test
    @DisplayName("a weak password is refused at its field, the old one stays")
    void weakPasswords() {
        assertViolation("wanted", "accounts.password.too-short", FIRST, "Ab1-");
        assertViolation("wanted", "accounts.password.too-simple", FIRST, "abcdefghijkl1");
        assertViolation("wanted", "accounts.password.contains-username", FIRST, "X-Wang.Li-2024");
        assertViolation("wanted", "accounts.password.too-long", FIRST, "Ab1-".repeat(19));
        assertViolation("wanted", "accounts.password.same", FIRST, FIRST);
        account.changePassword(FIRST, "Wuma-2024-street", NOW);
    }

    @Test
    @DisplayName("lock and unlock follow each other, twice the same is a conflict")
    void locking() {
        account.lock(NOW);
        assertThat(account.isLocked()).isTrue();
        assertConflict(() -> account.lock(NOW), "accounts.locked-already");
        account.unlock(NOW);
        assertConflict(() -> account.unlock(NOW), "accounts.not-locked");
    }

    @Test
    @DisplayName("三员分立: roles of two duties are refused even by the account itself")
    void separateDuties() {
        assertThatThrownBy(() -> account.hold(Set.of(Role.TOWN_CLERK, Role.SYS_ADMIN), NOW))
                .isInstanceOf(Problem.class);
        account.hold(Set.of(Role.TOWN_LEADER), NOW);
        assertThat(account.roles()).containsExactly(Role.TOWN_LEADER);
    }

    @Test
    @DisplayName("what somebody else changed meanwhile is not overwritten")
    void versions() {
        assertThat(account.expect(account.version())).isSameAs(account);
        assertConflict(() -> account.expect(7), "platform.changed-meanwhile");
    }

    @Test
    @DisplayName("the language is Chinese until English is chosen")
    void language() {
        assertThat(account.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        account.choose(Locale.UK, NOW);
        assertThat(account.locale()).isEqualTo(Locale.ENGLISH);
        account.choose(Locale.FRENCH, NOW);
        assertThat(account.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    @DisplayName("one-time passwords are long and differ")
    void oneTimePasswords() {
        assertThat(Passwords.oneTime()).hasSize(19).isNotEqualTo(Passwords.oneTime());
    }

    private void assertViolation(String field, String code, String current, String wanted) {
        assertThatThrownBy(() -> account.changePassword(current, wanted, NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.violations().get(0).field()).isEqualTo(field);
                            assertThat(problem.violations().get(0).code()).isEqualTo(code);
                        });
    }

    private static void assertConflict(Runnable action, String code) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
                            assertThat(problem.code()).isEqualTo(code);
                        });
    }
}
