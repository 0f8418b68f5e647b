package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.registry.api.FactKind;

/** 收款账户变更, waiting for a second person. */
@Entity
@DiscriminatorValue("ACCOUNT")
public class AccountProposal extends Proposal {
    @Column(updatable = false)
    private String bank;

    @Column(updatable = false)
    private byte[] number;

    @Column(name = "number_index", updatable = false)
    private byte[] numberIndex;

    @Column(updatable = false)
    private String holder;

    protected AccountProposal() {} // for JPA only

    public AccountProposal(UUID person, SealedAccount account, Recording recording) {
        super(person, recording);
        this.bank = account.bank();
        this.number = account.number().clone();
        this.numberIndex = account.numberIndex().clone();
        this.holder = account.holder();
    }

    /** The account as it is to be believed from the day on; after it has been confirmed. */
    public AccountPeriod accountFrom(LocalDate day, Instant at) {
        return AccountPeriod.replacing(person(), sealed(), proposedBy(), recordingOf(at), day);
    }

    public SealedAccount sealed() {
        return new SealedAccount(bank, number, numberIndex, holder);
    }

    @Override
    public FactKind kind() {
        return FactKind.ACCOUNT;
    }
}
