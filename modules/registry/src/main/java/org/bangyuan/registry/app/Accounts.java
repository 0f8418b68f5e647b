package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.SealedAccount;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Seals;

/**
 * 收款账户: the first is entered by one person; one that takes the place of another goes before a
 * second (SD-5), because that is how money is led elsewhere.
 */
@ApplicationScoped
class Accounts {
    private static final int LONGEST_BANK = 60;

    private final Facts facts;
    private final Seals seals;
    private final AccountHolders holders;
    private final ProposalDesk proposals;
    private final Recorder recorder;

    protected Accounts() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Accounts(
            Facts facts,
            Seals seals,
            AccountHolders holders,
            ProposalDesk proposals,
            Recorder recorder) {
        this.facts = facts;
        this.seals = seals;
        this.holders = holders;
        this.proposals = proposals;
        this.recorder = recorder;
    }

    /** An account as typed. */
    record Typed(String bank, String number, String holder, String source) {}

    void record(Person person, Typed typed) {
        FieldCheck check = new FieldCheck();
        String bank = check.requiredText("bank", typed.bank(), LONGEST_BANK);
        Optional<BankAccount> number = check.account("number", typed.number());
        String holder = check.name("holder", typed.holder());
        Recording recording = recorder.recording(check.source(typed.source()));
        if (check.isClean() && !holders.mayHold(person, holder)) {
            check.refuse("holder", "registry.account-holder", person.name());
        }
        check.throwIfRefused();
        SealedAccount account = seals.seal(person.id(), bank, number.orElseThrow(), holder);
        Optional<AccountPeriod> before =
                Facts.on(facts.believed(AccountPeriod.class, person.id()), recorder.today());
        if (before.isEmpty()) {
            enter(person, account, recording);
        } else if (!isSame(before.get(), account)) {
            proposals.propose(person, account, recording);
        }
    }

    private void enter(Person person, SealedAccount account, Recording recording) {
        AccountPeriod first =
                new AccountPeriod(
                        person.id(), account, DateRange.from(recorder.today()), recording);
        if (recorder.record(first, AccountPeriod.class, recording)) {
            recorder.log("registry.audit.account-recorded", person, Map.of());
        }
    }

    private static boolean isSame(AccountPeriod before, SealedAccount account) {
        SealedAccount known = before.sealed();
        return known.bank().equals(account.bank())
                && known.holder().equals(account.holder())
                && Arrays.equals(known.numberIndex(), account.numberIndex());
    }
}
