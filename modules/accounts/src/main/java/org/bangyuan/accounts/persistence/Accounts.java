package org.bangyuan.accounts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.accounts.api.SignInLog.Outcome;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.Recusal;
import org.bangyuan.accounts.domain.SignIn;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/** The accounts and the sign-in log. */
@ApplicationScoped
public class Accounts {
    private static final int MOST_OWN_SIGN_INS = 20;
    private static final long BOOTSTRAP_LOCK = 0x62616e67L;

    private static final String MATCHING =
            " from Account a where (:scope is null or a.countyOrg = :scope)"
                    + " and (:organisation is null or a.organisation = :organisation"
                    + " or a.townOrg = :organisation or a.countyOrg = :organisation)"
                    + " and (:text is null or lower(a.username) like :text escape '!'"
                    + " or lower(a.name) like :text escape '!')";

    @PersistenceContext(unitName = "accounts")
    private EntityManager entityManager;

    public void add(Account account) {
        entityManager.persist(account);
    }

    public void add(SignIn signIn) {
        entityManager.persist(signIn);
    }

    public void add(Recusal recusal) {
        entityManager.persist(recusal);
    }

    /** What was ended must be in the database before its successor: there is one at a time. */
    public void flush() {
        entityManager.flush();
    }

    /** What holds today. */
    public List<Recusal> recusalsOf(UUID account) {
        return entityManager
                .createQuery(
                        "select r from Recusal r where r.account = :account"
                                + " and r.endedAt is null order by r.recordedAt",
                        Recusal.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Optional<Account> find(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws Problem NOT_FOUND
     */
    public Account get(UUID id) {
        Account account = entityManager.find(Account.class, id);
        if (account == null) {
            throw Problem.notFound("accounts.absent");
        }
        return account;
    }

    /** Active people of one organisation with one of the roles, by name: few, in one statement. */
    public List<Account> holding(Collection<Role> roles, String organisation) {
        return entityManager
                .createQuery(
                        "select distinct a from Account a join fetch a.roles"
                                + " where a.organisation = :organisation and a.locked = false"
                                + " order by a.name, a.username",
                        Account.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .filter(account -> account.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    /**
     * What a list shows; null does not narrow it.
     *
     * @param scope county-level organisation that the administrator is responsible for
     * @param organisation code; what lies below it is included
     * @param text part of a name or sign-in name
     */
    public record Filter(String scope, String organisation, String text) {}

    public Page<Account> list(Filter filter, PageRequest page) {
        List<Account> rows =
                filtered("select a" + MATCHING + " order by a.username", Account.class, filter)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        long total = filtered("select count(a)" + MATCHING, Long.class, filter).getSingleResult();
        return new Page<>(rows, total);
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, Filter filter) {
        return entityManager
                .createQuery(query, type)
                .setParameter("scope", filter.scope())
                .setParameter("organisation", filter.organisation())
                .setParameter("text", filter.text() == null ? null : pattern(filter.text()));
    }

    private static String pattern(String text) {
        String literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return "%" + literal + "%";
    }

    /** Holds back a second server that starts at the same moment, until this transaction ends. */
    public boolean isEmptyWhileLocked() {
        entityManager
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(" + BOOTSTRAP_LOCK + ")) held")
                .getSingleResult();
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The latest rows about one person, newest first. */
    public List<SignIn> signInsOf(String username) {
        return entityManager
                .createQuery(
                        "select s from SignIn s where s.username = :name"
                                + " order by s.at desc, s.id desc",
                        SignIn.class)
                .setParameter("name", username)
                .setMaxResults(MOST_OWN_SIGN_INS)
                .getResultList();
    }

    public Optional<Instant> lastSignInOf(String username) {
        return entityManager
                .createQuery(
                        "select s from SignIn s where s.username = :name and s.outcome = :in"
                                + " order by s.at desc",
                        SignIn.class)
                .setParameter("name", username)
                .setParameter("in", Outcome.SIGNED_IN)
                .setMaxResults(1)
                .getResultStream()
                .map(SignIn::at)
                .findFirst();
    }
}
