package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;

/** 收款账户 of a person during a period. The number is sealed; who recorded it matters later (SD-5). */
@Entity
@Table(schema = "registry", name = "bank_account")
public class AccountPeriod extends Fact {
    @Column(nullable = false, updatable = false)
    private String bank;

    @Column(nullable = false, updatable = false)
    private byte[] number;

    @Column(name = "number_index", nullable = false, updatable = false)
    private byte[] numberIndex;

    @Column(nullable = false, updatable = false)
    private String holder;

    protected AccountPeriod() {} // for JPA only

    public AccountPeriod(
            UUID person, SealedAccount account, DateRange period, Recording recording) {
        super(person, period, recording);
        this.bank = account.bank();
        this.number = account.number().clone();
        this.numberIndex = account.numberIndex().clone();
        this.holder = account.holder();
    }

    @Override
    public AccountPeriod during(DateRange period, Recording recording) {
        return new AccountPeriod(
                person(), new SealedAccount(bank, number, numberIndex, holder), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof AccountPeriod that
                && bank.equals(that.bank)
                && holder.equals(that.holder)
                && Arrays.equals(numberIndex, that.numberIndex);
    }

    public String bank() {
        return bank;
    }

    public String holder() {
        return holder;
    }

    /** Sealed for the person, not for the row, so that a remainder can carry it on. */
    public byte[] number() {
        return number.clone();
    }
}
