package org.bangyuan.accounts.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.bangyuan.accounts.api.SignInLog;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.SignIn;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.platform.security.CurrentUser;

/** 登录日志. */
@Stateless
@PermitAll
public class SignInLogBean implements SignInLog {
    private Accounts accounts;
    private CurrentUser user;
    private Clock clock;

    protected SignInLogBean() {} // for the container only

    @Inject
    public SignInLogBean(Accounts accounts, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void record(Outcome outcome, String username, String address) {
        String known =
                username == null
                        ? null
                        : accounts.find(username).map(Account::username).orElse(null);
        accounts.add(new SignIn(clock.instant(), outcome, known, address));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SignInView> own() {
        return accounts.signInsOf(user.get().username()).stream()
                .map(row -> new SignInView(row.at(), row.outcome(), row.address()))
                .toList();
    }
}
