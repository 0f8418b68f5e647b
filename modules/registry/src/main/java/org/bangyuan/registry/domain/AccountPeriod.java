package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;

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

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    protected AccountPeriod() {} // for JPA only

    public AccountPeriod(
            UUID person, SealedAccount account, DateRange period, Recording recording) {
        super(person, period, recording);
        this.bank = account.bank();
        this.number = account.number().clone();
        this.numberIndex = account.numberIndex().clone();
        this.holder = account.holder();
    }

    /** One that takes the place of another, proposed by one person and recorded by a second. */
    static AccountPeriod replacing(
            UUID person,
            SealedAccount account,
            String proposedBy,
            Recording recording,
            LocalDate from) {
        AccountPeriod period = new AccountPeriod(person, account, DateRange.from(from), recording);
        period.proposedBy = proposedBy;
        return period;
    }

    @Override
    public AccountPeriod during(DateRange period, Recording recording) {
        return new AccountPeriod(person(), sealed(), period, recording);
    }

    public SealedAccount sealed() {
        return new SealedAccount(bank, number, numberIndex, holder);
    }

    /**
     * The same account as that of another person.
     *
     * @param sealedNumber the number, sealed for that person
     */
    public AccountPeriod of(
            UUID person, byte[] sealedNumber, DateRange period, Recording recording) {
        return new AccountPeriod(
                person,
                new SealedAccount(bank, sealedNumber, numberIndex, holder),
                period,
                recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof AccountPeriod that
                && bank.equals(that.bank)
                && holder.equals(that.holder)
                && Arrays.equals(numberIndex, that.numberIndex);
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof AccountPeriod;
    }

    @Override
    public FactKind kind() {
        return FactKind.ACCOUNT;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "bank", bank);
        put(said, "holder", holder);
        return said;
    }

    public String bank() {
        return bank;
    }

    /** Null where no second person was needed. */
    public String proposedBy() {
        return proposedBy;
    }

    public String holder() {
        return holder;
    }

    /** Sealed for the person, not for the row, so that a remainder can carry it on. */
    public byte[] number() {
        return number.clone();
    }
}
