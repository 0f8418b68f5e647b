package org.bangyuan.accounts.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/** Names and posts, which every colleague and every timer may read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StaffDirectoryBean implements StaffDirectory {
    private Accounts accounts;
    private StaffViews views;

    protected StaffDirectoryBean() {} // for the container only

    @Inject
    public StaffDirectoryBean(Accounts accounts, StaffViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @Override
    public List<StaffMember> holding(Role role, String organisation) {
        return holdingAny(Set.of(role), organisation);
    }

    @Override
    public List<StaffMember> holdingAny(Set<Role> roles, String organisation) {
        return accounts.holding(roles, organisation).stream().map(views::member).toList();
    }

    @Override
    public Optional<StaffMember> find(String username) {
        return accounts.find(username).map(views::member);
    }

    @Override
    public Optional<String> officePhone(String username) {
        return accounts.find(username).flatMap(Account::officePhone);
    }
}
