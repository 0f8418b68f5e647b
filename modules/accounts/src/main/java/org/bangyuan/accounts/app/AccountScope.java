package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** Whose accounts the acting administrator looks after. */
@ApplicationScoped
public class AccountScope {
    private Accounts accounts;
    private Organisations organisations;
    private CurrentUser user;

    protected AccountScope() {} // for the container only

    @Inject
    public AccountScope(Accounts accounts, Organisations organisations, CurrentUser user) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.user = user;
    }

    /**
     * An account that the acting person may change.
     *
     * @throws Problem NOT_FOUND if it is absent or outside of their county; FORBIDDEN if it is
     *     their own
     */
    Account administered(UUID id) {
        Account account = seen(id);
        if (account.username().equals(user.username())) {
            throw Problem.forbidden("accounts.not-ones-own");
        }
        return account;
    }

    /**
     * An account that the acting administrator may look at.
     *
     * @throws Problem NOT_FOUND if it is absent or outside of their county
     */
    Account seen(UUID id) {
        Account account = accounts.get(id);
        if (!covers(administrator(), account.organisation())) {
            throw Problem.notFound("accounts.absent");
        }
        return account;
    }

    /** Level of an organisation that the acting person administers. */
    Optional<Jurisdiction.Level> levelAt(String organisation) {
        return covers(administrator(), organisation)
                ? organisations.find(organisation).map(Organisation::level)
                : Optional.empty();
    }

    /**
     * @throws Problem INVALID on {@code organisation} if it is unknown or outside of their county
     */
    void require(String organisation) {
        if (!covers(administrator(), organisation)) {
            throw Problem.invalid("organisation", "accounts.organisation.unknown");
        }
    }

    /** County-level organisation to which lists are narrowed, or null for the city. */
    String county() {
        Jurisdiction jurisdiction = administrator().jurisdiction();
        return jurisdiction.level() == Jurisdiction.Level.CITY ? null : jurisdiction.organisation();
    }

    /** The organisation as a filter: the city and nothing at all do not narrow. */
    String narrowing(String organisation) {
        return organisation == null || organisation.isBlank()
                ? null
                : organisations
                        .find(organisation)
                        .filter(found -> found.level() == Jurisdiction.Level.CITY)
                        .map(city -> (String) null)
                        .orElse(organisation);
    }

    Jurisdiction.Level levelOf(Account account) {
        return organisations.get(account.organisation()).level();
    }

    /** The account of the acting person. */
    Account own() {
        return accounts.find(user.username())
                .filter(account -> !account.isLocked())
                .orElseThrow(() -> Problem.forbidden("platform.signed-out"));
    }

    private StaffMember administrator() {
        StaffMember member = user.get();
        member.require(Role.SYS_ADMIN);
        return member;
    }

    private boolean covers(StaffMember administrator, String organisation) {
        Optional<Organisation> found =
                organisation == null ? Optional.empty() : organisations.find(organisation);
        if (found.isEmpty()) {
            return false;
        }
        return administrator.jurisdiction().covers(organisations.handlingAt(organisation));
    }
}
