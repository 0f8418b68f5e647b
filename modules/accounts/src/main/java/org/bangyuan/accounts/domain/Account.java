package org.bangyuan.accounts.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.crypto.PasswordHash;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Role;

/**
 * 账号: a person of the staff in one organisation, with the roles they hold there. Opened by an
 * administrator with a one-time password, locked when the person leaves, never removed: papers and
 * log keep naming it. Roles of different duties are never held together (三员分立).
 */
@Entity
@Table(schema = "accounts", name = "account")
public class Account {
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-CN";

    @Id private UUID id;
    @Version private long version;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String organisation;

    @Column(name = "county_org")
    private String countyOrg;

    @Column(name = "town_org")
    private String townOrg;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Duty duty;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "accounts",
            name = "account_role",
            joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "one_time_password", nullable = false)
    private boolean oneTimePassword;

    @Column(nullable = false)
    private boolean locked;

    @Column(nullable = false)
    private String language;

    @Column(name = "office_phone")
    private String officePhone;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Account() {} // for JPA only

    /**
     * Who somebody is and where they work.
     *
     * @param organisation its code
     * @param handling its place in the tree
     */
    public record Person(String username, String name, String organisation, Handling handling) {}

    private Account(Person person, Instant now) {
        this.id = UUID.randomUUID();
        this.username = person.username();
        this.name = person.name();
        this.organisation = person.organisation();
        this.countyOrg = person.handling().countyOrg();
        this.townOrg = person.handling().townOrg();
        this.language = CHINESE;
        this.openedAt = now;
    }

    /** The caller has checked the roles against the level of the organisation. */
    public static Account open(Person person, Set<Role> roles, String oneTime, Instant now) {
        Account account = new Account(person, now);
        account.hold(roles, now);
        account.setOneTimePassword(oneTime, now);
        return account;
    }

    /**
     * @throws Problem CONFLICT if somebody else changed the account since that version was read
     */
    public Account expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw Problem.conflict("platform.changed-meanwhile");
        }
        return this;
    }

    /** Takes effect on the person's next request. */
    public final void hold(Set<Role> wanted, Instant now) {
        Set<Duty> duties = Duty.of(wanted);
        if (duties.size() != 1) {
            throw Problem.invalid("roles", "accounts.roles.duties-combined");
        }
        duty = duties.iterator().next();
        roles.retainAll(wanted);
        roles.addAll(wanted);
        changedAt = now;
    }

    public void lock(Instant now) {
        if (locked) {
            throw Problem.conflict("accounts.locked-already");
        }
        locked = true;
        changedAt = now;
    }

    public void unlock(Instant now) {
        if (!locked) {
            throw Problem.conflict("accounts.not-locked");
        }
        locked = false;
        changedAt = now;
    }

    /** A password that an administrator hands over; it is valid until the person changes it. */
    public final void setOneTimePassword(String oneTime, Instant now) {
        passwordHash = PasswordHash.of(oneTime);
        oneTimePassword = true;
        changedAt = now;
    }

    /**
     * @throws Problem INVALID on {@code current} or {@code wanted}
     */
    public void changePassword(String current, String wanted, Instant now) {
        if (!PasswordHash.matches(passwordHash, current)) {
            throw Problem.invalid("current", "accounts.password.wrong");
        }
        Passwords.violation(wanted, username)
                .ifPresent(
                        code -> {
                            throw Problem.invalid("wanted", code, Passwords.FEWEST);
                        });
        if (wanted.equals(current)) {
            throw Problem.invalid("wanted", "accounts.password.same");
        }
        passwordHash = PasswordHash.of(wanted);
        oneTimePassword = false;
        changedAt = now;
    }

    public void choose(Locale locale, Instant now) {
        language = locale.getLanguage().equals(ENGLISH) ? ENGLISH : CHINESE;
        changedAt = now;
    }

    /** 办公电话: printed on receipts; the caller has checked it. */
    public void reachAt(String phone, Instant now) {
        officePhone = phone;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** Code of the organisation. */
    public String organisation() {
        return organisation;
    }

    /** County-level organisation that it lies in, or null for the city's own people. */
    public String countyOrg() {
        return countyOrg;
    }

    public Set<Role> roles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(roles);
        return held;
    }

    public Optional<String> officePhone() {
        return Optional.ofNullable(officePhone);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isLocked() {
        return locked;
    }

    /** True until the person has chosen a password of their own. */
    public boolean hasOneTimePassword() {
        return oneTimePassword;
    }

    public Locale locale() {
        return locale(language);
    }

    /** The language as it is stored. */
    public static Locale locale(String stored) {
        return stored.equals(ENGLISH) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
