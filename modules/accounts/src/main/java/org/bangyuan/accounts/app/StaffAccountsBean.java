package org.bangyuan.accounts.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.ActingAccount;
import org.bangyuan.accounts.domain.Posts;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;

/**
 * 账号管理. An administrator of the city looks after all accounts, one of a county after those of the
 * county; nobody after their own.
 */
@Stateless
@RolesAllowed("SYS_ADMIN")
public class StaffAccountsBean implements StaffAccounts {
    private Accounts accounts;
    private AccountOpening opening;
    private AccountScope scope;
    private StaffViews views;
    private RecusalRegister recusals;
    private Acting acting;
    private CurrentUser user;
    private Clock clock;

    protected StaffAccountsBean() {} // for the container only

    @Inject
    public StaffAccountsBean(
            Accounts accounts,
            AccountOpening opening,
            AccountScope scope,
            StaffViews views,
            RecusalRegister recusals,
            Acting acting,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.scope = scope;
        this.views = views;
        this.recusals = recusals;
        this.acting = acting;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String open(OpenAccount command) {
        scope.require(command.organisation());
        String oneTime = AccountOpening.oneTime();
        recordNumber(opening.open(command, oneTime), command.citizenId());
        return oneTime;
    }

    private void recordNumber(Account account, String citizenId) {
        if (blankToNull(citizenId) != null) {
            recusals.recordOwn(account, recusals.read("citizenId", citizenId));
        }
    }

    @Override
    public void recordContact(UUID id, long version, String officePhone, String citizenId) {
        Account account = scope.administered(id).expect(version);
        reachAt(account, officePhone);
        recordNumber(account, citizenId);
    }

    private void reachAt(Account account, String officePhone) {
        AccountOpening.phoneViolation(officePhone, account.roles())
                .ifPresent(
                        violation -> {
                            throw Problem.invalid(List.of(violation));
                        });
        String phone = AccountOpening.phone(officePhone);
        if (!account.officePhone().equals(Optional.ofNullable(phone))) {
            account.reachAt(phone, clock.instant());
            opening.record(account, "accounts.audit.phone-changed", Map.of());
        }
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String ownPhone() {
        return scope.own().officePhone().orElse("");
    }

    @Override
    @PermitAll
    public void changeOwnPhone(String officePhone) {
        reachAt(scope.own(), officePhone);
    }

    @Override
    public void changeRoles(UUID id, long version, Set<Role> roles) {
        Account account = scope.administered(id).expect(version);
        List<Violation> violations = Posts.violations(roles, scope.levelOf(account));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        String before = AccountOpening.text(account.roles());
        account.hold(roles, clock.instant());
        opening.record(
                account,
                "accounts.audit.roles-changed",
                Map.of("before", before, "after", AccountOpening.text(account.roles())));
    }

    @Override
    public void lock(UUID id, long version) {
        Account account = scope.administered(id).expect(version);
        account.lock(clock.instant());
        opening.record(account, "accounts.audit.locked", Map.of());
    }

    @Override
    public void unlock(UUID id, long version) {
        Account account = scope.administered(id).expect(version);
        account.unlock(clock.instant());
        opening.record(account, "accounts.audit.unlocked", Map.of());
    }

    @Override
    public String resetPassword(UUID id, long version) {
        Account account = scope.administered(id).expect(version);
        String oneTime = AccountOpening.oneTime();
        account.setOneTimePassword(oneTime, clock.instant());
        opening.record(account, "accounts.audit.password-reset", Map.of());
        return oneTime;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountDetail get(UUID id) {
        Account account = scope.seen(id);
        return new AccountDetail(
                views.row(account),
                account.hasOneTimePassword(),
                account.openedAt(),
                accounts.lastSignInOf(account.username()).orElse(null),
                Posts.at(scope.levelOf(account)),
                account.officePhone().orElse(""),
                recusals.knowsNumberOf(account));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Role> postsAt(String organisation) {
        return scope.levelAt(organisation).map(Posts::at).orElse(Set.of());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<AccountView> list(String nameOrUsername, String organisation, PageRequest page) {
        Accounts.Filter filter =
                new Accounts.Filter(
                        scope.county(), scope.narrowing(organisation), blankToNull(nameOrUsername));
        Page<Account> found = accounts.list(filter, page);
        return new Page<>(found.rows().stream().map(views::row).toList(), found.total());
    }

    @Override
    @PermitAll
    public void changeOwnPassword(String current, String wanted) {
        Account account = scope.own();
        account.changePassword(current, wanted, clock.instant());
        opening.record(account, "accounts.audit.password-changed", Map.of());
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Locale locale() {
        return acting.find(user.username())
                .filter(account -> !account.isLocked())
                .map(ActingAccount::locale)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    @PermitAll
    public void chooseLocale(Locale locale) {
        scope.own().choose(locale, clock.instant());
        acting.forget();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
