package org.bangyuan.accounts.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.security.Role;

/** 账号管理: what the system administrator may do. They hold no business role themselves (三员分立). */
@Local
public interface StaffAccounts {
    /**
     * A new account.
     *
     * @param username 3 to 32 of a–z, 0–9, dot and hyphen
     * @param name Chinese name, at most 50 characters
     * @param organisation code of the organisation
     * @param officePhone printed on what the person issues; needed of a town clerk (F3)
     * @param citizenId identity number of the person, or empty; only its keyed hash is kept (SD-8)
     */
    record OpenAccount(
            String username,
            String name,
            String organisation,
            Set<Role> roles,
            String officePhone,
            String citizenId) {
        /** Without telephone and number. */
        public OpenAccount(String username, String name, String organisation, Set<Role> roles) {
            this(username, name, organisation, roles, "", "");
        }
    }

    /** A row of the list of accounts. */
    record AccountView(
            UUID id,
            long version,
            String username,
            String name,
            String organisation,
            String organisationName,
            Set<Role> roles,
            boolean locked) {}

    /**
     * One account.
     *
     * @param oneTimePassword true until the person has chosen a password of their own
     * @param lastSignIn the latest sign-in, or null
     * @param posts the roles that can be held in this organisation
     * @param officePhone empty if there is none
     * @param ownNumberKnown true if the person's identity number is recorded (SD-8)
     */
    record AccountDetail(
            AccountView account,
            boolean oneTimePassword,
            Instant openedAt,
            Instant lastSignIn,
            Set<Role> posts,
            String officePhone,
            boolean ownNumberKnown) {}

    /** Opens an account and returns its one-time password, which is kept nowhere. */
    String open(OpenAccount command);

    void changeRoles(UUID id, long version, Set<Role> roles);

    /**
     * 办公电话 and identity number of the holder.
     *
     * @param citizenId empty: what is recorded stays
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code officePhone} or {@code
     *     citizenId}
     */
    void recordContact(UUID id, long version, String officePhone, String citizenId);

    /** Takes effect on the next request of that person. */
    void lock(UUID id, long version);

    void unlock(UUID id, long version);

    /** Sets and returns a new one-time password, which is kept nowhere. */
    String resetPassword(UUID id, long version);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND, also outside of one's county
     */
    AccountDetail get(UUID id);

    /** The roles that can be held in an organisation; none if it is unknown or not administered. */
    Set<Role> postsAt(String organisation);

    Page<AccountView> list(String nameOrUsername, String organisation, PageRequest page);

    /**
     * The acting person changes their own password.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code current} or {@code wanted}
     */
    void changeOwnPassword(String current, String wanted);

    /** Office telephone of the acting person; empty if there is none. */
    String ownPhone();

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code officePhone}
     */
    void changeOwnPhone(String officePhone);

    /** Language that the acting person works in. */
    Locale locale();

    void chooseLocale(Locale locale);
}
