package org.bangyuan.accounts.app;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;

/**
 * The acting person: the server says who signed in, the database says what they may do now. So a
 * role that was taken away or a lock works on the next request, not at the next sign-in.
 */
@Stateless
@PermitAll
@Local(CurrentUser.class)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentUserBean implements CurrentUser {
    /** What the server calls somebody who has not signed in. */
    private static final String ANONYMOUS = "anonymous";

    @Resource private SessionContext session;

    private Acting acting;
    private StaffViews views;

    protected CurrentUserBean() {} // for the container only

    @Inject
    public CurrentUserBean(Acting acting, StaffViews views) {
        this.acting = acting;
        this.views = views;
    }

    @Override
    public StaffMember get() {
        return acting.find(username())
                .filter(account -> !account.isLocked())
                .map(views::member)
                .orElseThrow(() -> Problem.forbidden("platform.signed-out"));
    }

    @Override
    public String username() {
        String name = session.getCallerPrincipal().getName();
        return name.equals(ANONYMOUS) ? SYSTEM : name;
    }
}
