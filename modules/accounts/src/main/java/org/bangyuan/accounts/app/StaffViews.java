package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.bangyuan.accounts.api.StaffAccounts.AccountView;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.ActingAccount;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** Accounts as others see them, with their organisation's name. */
@ApplicationScoped
public class StaffViews {
    private Organisations organisations;

    protected StaffViews() {} // for the container only

    @Inject
    public StaffViews(Organisations organisations) {
        this.organisations = organisations;
    }

    StaffMember member(Account account) {
        return member(account.username(), account.name(), account.roles(), account.organisation());
    }

    StaffMember member(ActingAccount account) {
        return member(account.username(), account.name(), account.roles(), account.organisation());
    }

    private StaffMember member(String username, String name, Set<Role> roles, String code) {
        Organisation organisation = organisations.get(code);
        return new StaffMember(
                username, name, roles, organisation.name(), organisation.jurisdiction());
    }

    AccountView row(Account account) {
        return new AccountView(
                account.id(),
                account.version(),
                account.username(),
                account.name(),
                account.organisation(),
                organisations.get(account.organisation()).name(),
                account.roles(),
                account.isLocked());
    }
}
