package org.bangyuan.accounts.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.bangyuan.accounts.api.FirstAdministrator;
import org.bangyuan.accounts.api.StaffAccounts.OpenAccount;
import org.bangyuan.accounts.domain.Passwords;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/** Open to everybody inside the server, because it can succeed only while there is no account. */
@Stateless
@PermitAll
public class FirstAdministratorBean implements FirstAdministrator {
    private Accounts accounts;
    private AccountOpening opening;

    protected FirstAdministratorBean() {} // for the container only

    @Inject
    public FirstAdministratorBean(Accounts accounts, AccountOpening opening) {
        this.accounts = accounts;
        this.opening = opening;
    }

    @Override
    public String open(String username, String name) {
        String oneTime = AccountOpening.oneTime();
        openFirst(username, name, oneTime);
        return oneTime;
    }

    @Override
    public void open(String username, String name, String password) {
        Passwords.violation(password, username)
                .ifPresent(
                        code -> {
                            throw Problem.invalid("wanted", code, Passwords.FEWEST);
                        });
        openFirst(username, name, password);
    }

    private void openFirst(String username, String name, String oneTime) {
        if (!accounts.isEmptyWhileLocked()) {
            throw Problem.forbidden("accounts.first-exists");
        }
        opening.open(
                new OpenAccount(username, name, AreaCode.WENZHOU.code(), Set.of(Role.SYS_ADMIN)),
                oneTime);
    }
}
