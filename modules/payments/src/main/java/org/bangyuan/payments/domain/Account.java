package org.bangyuan.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 收款账户 as a line shows it: bank, holder, last four digits, and who entered it when. The account
 * number itself stays in the registry.
 */
@Embeddable
public class Account {
    /** Days for which a changed account is pointed out and its editor keeps off the list (SD-5). */
    public static final int WATCHED_DAYS = 30;

    private String holder;
    private String bank;

    @Column(name = "last_four")
    private String lastFour;

    @Column(name = "account_recorded_on")
    private LocalDate recordedOn;

    @Column(name = "account_recorded_by")
    private String recordedBy;

    @Column(name = "account_proposed_by")
    private String proposedBy;

    protected Account() {} // for JPA only

    public Account(
            String holder, String bank, String lastFour, LocalDate recordedOn, String recordedBy) {
        this.holder = holder;
        this.bank = bank;
        this.lastFour = lastFour;
        this.recordedOn = recordedOn;
        this.recordedBy = recordedBy;
    }

    /** One that replaced another: proposed by one person, recorded when a second agreed. */
    public Account proposedBy(String username) {
        Account account = new Account(holder, bank, lastFour, recordedOn, recordedBy);
        account.proposedBy = username;
        return account;
    }

    public String holder() {
        return holder;
    }

    public String bank() {
        return bank;
    }

    /** Null where the registry holds no account. */
    public String lastFour() {
        return lastFour;
    }

    public boolean isKnown() {
        return lastFour != null;
    }

    /** True while the account is new or changed within the watched days. */
    public boolean isRecent(LocalDate today) {
        return recordedOn != null && recordedOn.plusDays(WATCHED_DAYS).isAfter(today);
    }

    /**
     * SD-5: whoever edited the account within the watched days, as the first or the second of the
     * two, neither makes nor checks the list.
     */
    public boolean wasEditedLatelyBy(String username, LocalDate today) {
        return isRecent(today) && (username.equals(recordedBy) || username.equals(proposedBy));
    }

    /** True if money would go elsewhere than with the other one. */
    public boolean leadsElsewhere(Account other) {
        return !Objects.equals(holder, other.holder)
                || !Objects.equals(bank, other.bank)
                || !Objects.equals(lastFour, other.lastFour)
                || !Objects.equals(recordedOn, other.recordedOn);
    }
}
