package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.StaffAccounts.OpenAccount;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.Passwords;
import org.bangyuan.accounts.domain.Posts;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/**
 * What every new account goes through, the first one included, and how changes are written down.
 */
@ApplicationScoped
public class AccountOpening {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9.-]{3,32}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Co}· .'’-]{1,50}");
    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?");
    private static final Set<String> RESERVED = Set.of(CurrentUser.SYSTEM, "anonymous", "admin");

    private Accounts accounts;
    private Organisations organisations;
    private AuditTrail audit;
    private Acting acting;
    private Clock clock;

    protected AccountOpening() {} // for the container only

    @Inject
    public AccountOpening(
            Accounts accounts,
            Organisations organisations,
            AuditTrail audit,
            Acting acting,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @param oneTime password to begin with
     * @throws Problem INVALID on {@code username}, {@code name}, {@code organisation}, {@code
     *     roles}
     */
    Account open(OpenAccount command, String oneTime) {
        Optional<Organisation> organisation = organisations.find(command.organisation());
        List<Violation> violations = new ArrayList<>(identity(command));
        if (organisation.isEmpty()) {
            violations.add(Violation.of("organisation", "accounts.organisation.unknown"));
        } else {
            violations.addAll(Posts.violations(command.roles(), organisation.get().level()));
        }
        phoneViolation(command.officePhone(), command.roles()).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Account.Person person =
                new Account.Person(
                        command.username(),
                        command.name().strip(),
                        command.organisation(),
                        organisations.handlingAt(command.organisation()));
        Account account = Account.open(person, command.roles(), oneTime, clock.instant());
        account.reachAt(phone(command.officePhone()), clock.instant());
        accounts.add(account);
        record(account, "accounts.audit.opened", Map.of("roles", text(account.roles())));
        return account;
    }

    private List<Violation> identity(OpenAccount command) {
        List<Violation> violations = new ArrayList<>();
        String username = command.username() == null ? "" : command.username();
        if (!USERNAME.matcher(username).matches()) {
            violations.add(Violation.of("username", "accounts.username.malformed"));
        } else if (RESERVED.contains(username) || accounts.find(username).isPresent()) {
            violations.add(Violation.of("username", "accounts.username.taken"));
        }
        if (!isName(command.name())) {
            violations.add(Violation.of("name", "accounts.name.malformed"));
        }
        return violations;
    }

    static boolean isName(String typed) {
        return typed != null && NAME.matcher(typed.strip()).matches();
    }

    /** Half-width, without blanks; null where nothing was typed. */
    static String phone(String typed) {
        String phone =
                typed == null
                        ? ""
                        : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                                .replaceAll("[\\s\\p{Z}]", "");
        return phone.isEmpty() ? null : phone;
    }

    /** 受理通知书 (F3) names the telephone of who accepts: a town clerk has one. */
    static Optional<Violation> phoneViolation(String typed, Set<Role> roles) {
        String phone = phone(typed);
        if (phone == null) {
            return roles.contains(Role.TOWN_CLERK)
                    ? Optional.of(Violation.of("officePhone", "accounts.phone.needed"))
                    : Optional.empty();
        }
        return PHONE.matcher(phone).matches()
                ? Optional.empty()
                : Optional.of(Violation.of("officePhone", "accounts.phone.malformed"));
    }

    /** Each change of an account passes here: what the request remembers of it is forgotten. */
    void record(Account account, String action, Map<String, String> detail) {
        acting.forget();
        audit.record(new AuditEntry(action, "account", account.id(), account.countyOrg(), detail));
    }

    static String oneTime() {
        return Passwords.oneTime();
    }

    static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
