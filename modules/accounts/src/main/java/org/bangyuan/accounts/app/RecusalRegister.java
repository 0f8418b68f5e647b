package org.bangyuan.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.accounts.api.Recusals.Relation;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.Recusal;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.crypto.CryptoSuite;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;

/** 回避登记: numbers come in, only their keyed hashes stay. */
@ApplicationScoped
public class RecusalRegister {
    private Accounts accounts;
    private AccountOpening opening;
    private CryptoSuite suite;
    private CurrentUser user;
    private Clock clock;

    protected RecusalRegister() {} // for the container only

    @Inject
    public RecusalRegister(
            Accounts accounts,
            AccountOpening opening,
            CryptoSuite suite,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.suite = suite;
        this.user = user;
        this.clock = clock;
    }

    List<Recusal> of(Account account) {
        return accounts.recusalsOf(account.id());
    }

    boolean knowsNumberOf(Account account) {
        return self(account).isPresent();
    }

    private Optional<Recusal> self(Account account) {
        return of(account).stream().filter(r -> r.relation() == Relation.SELF).findFirst();
    }

    /** Another number of the holder ends the one that was recorded by mistake. */
    void recordOwn(Account account, CitizenId number) {
        String index = index(number);
        Optional<Recusal> before = self(account);
        if (before.filter(r -> r.numberIndex().equals(index)).isPresent()) {
            return;
        }
        before.ifPresent(r -> r.end(clock.instant()));
        accounts.flush();
        add(account, new Recusal.Kin(Relation.SELF, account.name(), index));
    }

    void declare(Account account, Relation relation, String name, CitizenId number) {
        String index = index(number);
        if (of(account).stream().anyMatch(r -> r.numberIndex().equals(index))) {
            throw Problem.conflict("accounts.recusal.known");
        }
        add(account, new Recusal.Kin(relation, name, index));
    }

    private void add(Account account, Recusal.Kin kin) {
        accounts.add(new Recusal(account.id(), kin, user.username(), clock.instant()));
        opening.record(
                account,
                "accounts.audit.recusal-recorded",
                Map.of("relation", kin.relation().name()));
    }

    void end(Account account, Recusal recusal) {
        recusal.end(clock.instant());
        opening.record(
                account,
                "accounts.audit.recusal-ended",
                Map.of("relation", recusal.relation().name()));
    }

    /**
     * 公民身份号码 by GB 11643.
     *
     * @throws Problem INVALID on the field
     */
    CitizenId read(String field, String typed) {
        try {
            CitizenId number = CitizenId.parse(typed == null ? "" : typed);
            if (!number.born().isAfter(LocalDate.now(clock))) {
                return number;
            }
        } catch (CitizenId.InvalidCitizenId e) {
            throw Problem.invalid(field, "accounts.number." + e.defect());
        }
        throw Problem.invalid(field, "accounts.number." + CitizenId.Defect.BIRTH_DATE);
    }

    private String index(CitizenId number) {
        byte[] index = suite.blindIndex(CryptoSuite.CITIZEN_ID, number.number());
        return HexFormat.of().formatHex(index);
    }
}
