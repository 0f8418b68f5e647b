package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.accounts.api.FirstAdministrator;
import org.bangyuan.accounts.api.SignInLog;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.accounts.api.StaffAccounts.AccountView;
import org.bangyuan.accounts.api.StaffAccounts.OpenAccount;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.crypto.PasswordHash;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts, the acting person, and the log that both write. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {
    private static final String PHONE = "0577-88123456";
    private static final String ADMINISTRATOR = "sysadmin";
    private static final String WUMA = "330302006";
    private static final String LUCHENG = "330302";

    @Inject private StaffAccounts accounts;
    @Inject private StaffDirectory directory;
    @Inject private FirstAdministrator firstAdministrator;
    @Inject private SignInLog signIns;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail audit;
    @Inject private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(AccountsIT.class);
    }

    @Test
    @DisplayName(
            "an opened account signs in by its one-time password, with its roles, and is logged")
    void opened() throws Exception {
        String username = fresh("clerk");
        String password = open(username, WUMA, Role.TOWN_CLERK);
        assertThat(PasswordHash.matches(passwordHash(username), password)).isTrue();
        assertThat(
                        count(
                                "select count(*) from accounts.login_role_v1 where username = ?",
                                username))
                .isEqualTo(1);
        assertThat(Acting.as(username, currentUser::get).jurisdiction().organisation())
                .isEqualTo(WUMA);
        assertThat(directory.holding(Role.TOWN_CLERK, WUMA))
                .anySatisfy(member -> assertThat(member.username()).isEqualTo(username));
        assertThat(history(username))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.action()).isEqualTo("accounts.audit.opened");
                            assertThat(row.username()).isEqualTo(ADMINISTRATOR);
                            assertThat(row.detail()).containsEntry("roles", "TOWN_CLERK");
                        });
    }

    @Test
    @DisplayName("everything wrong with a new account is told in one pass, and nothing is opened")
    void refusedAtOnce() {
        assertThatThrownBy(
                        () ->
                                Acting.as(
                                        ADMINISTRATOR,
                                        () ->
                                                accounts.open(
                                                        new OpenAccount(
                                                                "Li Wei",
                                                                "<script>",
                                                                LUCHENG,
                                                                Set.of(
                                                                        Role.TOWN_CLERK,
                                                                        Role.AUDITOR)))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(Violation::field)
                                        .containsExactly(
                                                "username",
                                                "name",
                                                "roles",
                                                "roles",
                                                "officePhone"));
        assertInvalid(() -> open(ADMINISTRATOR, WUMA, Role.TOWN_CLERK), "username");
        assertInvalid(() -> open(fresh("x"), "330399001", Role.TOWN_CLERK), "organisation");
    }

    @Test
    @DisplayName("三员分立 the database itself refuses an administrator with a business role")
    void dutiesInTheDatabase() throws Exception {
        UUID administrator = view(ADMINISTRATOR).id();
        transaction.begin();
        try (Connection connection = dataSource().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into accounts.account_role (account_id, role)"
                                        + " values (?, 'PAY_CHECKER')")) {
            insert.setObject(1, administrator);
            insert.executeUpdate();
        }
        assertThatThrownBy(transaction::commit).isNotNull();
        assertThat(view(ADMINISTRATOR).roles()).containsExactly(Role.SYS_ADMIN);
    }

    @Test
    @DisplayName("an administrator of a county looks after the county's accounts only")
    void countyAdministrator() throws Exception {
        String local = fresh("local");
        open(local, LUCHENG, Role.SYS_ADMIN);
        String clerk = fresh("clerk");
        Acting.as(
                local,
                () ->
                        accounts.open(
                                new OpenAccount(
                                        clerk, "李伟", WUMA, Set.of(Role.TOWN_CLERK), PHONE, "")));
        assertInvalid(
                () ->
                        Acting.as(
                                local,
                                () ->
                                        accounts.open(
                                                new OpenAccount(
                                                        fresh("x"),
                                                        "李伟",
                                                        "330303001",
                                                        Set.of(Role.TOWN_CLERK),
                                                        PHONE,
                                                        ""))),
                "organisation");
        AccountView elsewhere = view("ra-clerk");
        assertKind(
                Problem.Kind.NOT_FOUND, () -> Acting.as(local, () -> accounts.get(elsewhere.id())));
        assertThat(
                        Acting.as(local, () -> accounts.list("ra-", null, new PageRequest(0, 10)))
                                .total())
                .isZero();
        AccountView own = view(local);
        assertKind(
                Problem.Kind.FORBIDDEN,
                () -> Acting.run(local, () -> accounts.lock(own.id(), own.version())));
    }

    @Test
    @DisplayName("a lock works on the next call and takes the password out of the realm's view")
    void locked() throws Exception {
        String username = fresh("leaver");
        open(username, WUMA, Role.TOWN_LEADER);
        assertThat(Acting.as(username, currentUser::get).is(Role.TOWN_LEADER)).isTrue();
        AccountView account = view(username);
        Acting.run(ADMINISTRATOR, () -> accounts.lock(account.id(), account.version()));
        assertKind(Problem.Kind.FORBIDDEN, () -> Acting.as(username, currentUser::get));
        assertThat(count("select count(*) from accounts.login_v1 where username = ?", username))
                .isZero();
        assertKind(
                Problem.Kind.CONFLICT,
                () ->
                        Acting.run(
                                ADMINISTRATOR,
                                () -> accounts.unlock(account.id(), account.version())));
        long version = view(username).version();
        Acting.run(ADMINISTRATOR, () -> accounts.unlock(account.id(), version));
        assertThat(Acting.as(username, currentUser::get).username()).isEqualTo(username);
    }

    @Test
    @DisplayName("a changed role holds on the next call; what another changed is not overwritten")
    void changedRoles() throws Exception {
        String username = fresh("mover");
        open(username, WUMA, Role.TOWN_CLERK);
        AccountView account = view(username);
        Acting.run(
                ADMINISTRATOR,
                () ->
                        accounts.changeRoles(
                                account.id(), account.version(), Set.of(Role.TOWN_INVESTIGATOR)));
        assertThat(Acting.as(username, currentUser::get).roles())
                .containsExactly(Role.TOWN_INVESTIGATOR);
        assertKind(
                Problem.Kind.CONFLICT,
                () ->
                        Acting.run(
                                ADMINISTRATOR,
                                () ->
                                        accounts.changeRoles(
                                                account.id(),
                                                account.version(),
                                                Set.of(Role.TOWN_LEADER))));
        assertInvalid(
                () -> {
                    AccountView now = view(username);
                    Acting.run(
                            ADMINISTRATOR,
                            () ->
                                    accounts.changeRoles(
                                            now.id(), now.version(), Set.of(Role.PAY_MAKER)));
                },
                "roles");
    }

    @Test
    @DisplayName(
            "a person changes the own password and language; the log shows only their own rows")
    void ownAccount() throws Exception {
        String username = fresh("own");
        String first = open(username, WUMA, Role.TOWN_CLERK);
        assertInvalid(
                () -> Acting.run(username, () -> accounts.changeOwnPassword("no", "Wuma-2024-x")),
                "current");
        assertInvalid(
                () -> Acting.run(username, () -> accounts.changeOwnPassword(first, "short")),
                "wanted");
        Acting.run(username, () -> accounts.changeOwnPassword(first, "Wuma-2024-street"));
        assertThat(PasswordHash.matches(passwordHash(username), "Wuma-2024-street")).isTrue();
        Acting.run(username, () -> accounts.chooseLocale(Locale.ENGLISH));
        assertThat(Acting.as(username, accounts::locale)).isEqualTo(Locale.ENGLISH);
        signIns.record(SignInLog.Outcome.REFUSED, username, "10.0.0.7");
        signIns.record(SignInLog.Outcome.REFUSED, "hunter2-typed-here", "10.0.0.7");
        assertThat(Acting.as(username, signIns::own)).hasSize(1);
        assertThat(
                        count(
                                "select count(*) from accounts.sign_in_log where username = ?",
                                "hunter2-typed-here"))
                .isZero();
    }

    @Test
    @DisplayName("there is a first administrator once, and a timer acts as the system")
    void firstOnce() {
        assertKind(Problem.Kind.FORBIDDEN, () -> firstAdministrator.open(fresh("second"), "王二"));
        assertThat(currentUser.username()).isEqualTo(CurrentUser.SYSTEM);
        assertKind(Problem.Kind.FORBIDDEN, currentUser::get);
    }

    @Test
    @DisplayName("a log row commits and rolls back with the business")
    void logRollsBack() throws Exception {
        UUID subject = UUID.randomUUID();
        AuditEntry entry =
                new AuditEntry(
                        "accounts.audit.locked", "test", subject, null, Map.of("note", "说“是”"));
        transaction.begin();
        audit.record(entry);
        transaction.rollback();
        assertThat(audit.about("test", subject)).isEmpty();
        transaction.begin();
        audit.record(entry);
        transaction.commit();
        assertThat(audit.about("test", subject))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.name()).isEqualTo("系统");
                            assertThat(row.detail()).containsEntry("note", "说“是”");
                        });
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update audit.entry set name = 'x' where subject_id = ?",
                                        subject))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from audit.entry where subject_id = ?", subject))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private String open(String username, String organisation, Role role) throws Exception {
        return Acting.as(
                ADMINISTRATOR,
                () ->
                        accounts.open(
                                new OpenAccount(
                                        username, "李伟", organisation, Set.of(role), PHONE, "")));
    }

    private AccountView view(String username) throws Exception {
        return Acting.as(
                ADMINISTRATOR,
                () ->
                        accounts.list(username, null, new PageRequest(0, 50)).rows().stream()
                                .filter(account -> account.username().equals(username))
                                .findFirst()
                                .orElseThrow());
    }

    private Iterable<AuditRow> history(String username) throws Exception {
        return audit.about("account", view(username).id());
    }

    /** Tests leave their accounts behind; each takes names of its own. */
    private static String fresh(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void assertInvalid(ThrowingCallable call, String field) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations())
                                        .extracting(Violation::field)
                                        .contains(field));
    }

    private static void assertKind(Problem.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static String passwordHash(String username) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select password_hash from accounts.login_v1 where username = ?")) {
            select.setString(1, username);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private static long count(String sql, String argument) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void execute(String sql, UUID argument) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            statement.executeUpdate();
        }
    }

    private static DataSource dataSource() throws Exception {
        return InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
    }
}
