package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 收款账户 by its last four digits; the number is in the registry. */
@Embeddable
public class PayTo {
    /** What is known of the account here. */
    public record Facts(String holder, String bank, String lastFour) {}

    @Column(name = "payee_holder", nullable = false, updatable = false)
    private String holder;

    @Column(name = "payee_bank", nullable = false, updatable = false)
    private String bank;

    @Column(name = "payee_last_four", nullable = false, updatable = false)
    private String lastFour;

    protected PayTo() {} // for JPA only

    public PayTo(Facts facts) {
        this.holder = facts.holder();
        this.bank = facts.bank();
        this.lastFour = facts.lastFour();
    }

    public Facts facts() {
        return new Facts(holder, bank, lastFour);
    }
}
