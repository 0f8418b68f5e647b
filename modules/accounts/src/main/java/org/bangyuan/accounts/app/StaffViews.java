package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bangyuan.accounts.api.StaffAccounts.AccountView;
import org.bangyuan.accounts.domain.Account;
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
        Organisation organisation = organisations.get(account.organisation());
        return new StaffMember(
                account.username(),
                account.name(),
                account.roles(),
                organisation.name(),
                organisation.jurisdiction());
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
