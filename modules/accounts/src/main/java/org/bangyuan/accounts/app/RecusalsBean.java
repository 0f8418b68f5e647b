package org.bangyuan.accounts.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.Recusals;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.Recusal;
import org.bangyuan.accounts.persistence.Accounts;
import org.bangyuan.platform.problem.Problem;

/** 回避: everybody declares their own relatives; whoever checks a step asks for the hashes. */
@Stateless
@PermitAll
public class RecusalsBean implements Recusals {
    private Accounts accounts;
    private AccountScope scope;
    private RecusalRegister register;

    protected RecusalsBean() {} // for the container only

    @Inject
    public RecusalsBean(Accounts accounts, AccountScope scope, RecusalRegister register) {
        this.accounts = accounts;
        this.scope = scope;
        this.register = register;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Declared> own() {
        return register.of(scope.own()).stream()
                .filter(recusal -> recusal.relation() != Relation.SELF)
                .sorted(Comparator.comparing(Recusal::recordedAt).reversed())
                .map(r -> new Declared(r.id(), r.relation(), r.name(), r.recordedAt()))
                .toList();
    }

    @Override
    public void declare(String relation, String name, String citizenId) {
        Account account = scope.own();
        Relation read = relation(relation);
        if (!AccountOpening.isName(name)) {
            throw Problem.invalid("relativeName", "accounts.name.malformed");
        }
        register.declare(account, read, name.strip(), register.read("relativeNumber", citizenId));
    }

    private static Relation relation(String typed) {
        for (Relation relation : Relation.values()) {
            if (relation != Relation.SELF && relation.name().equals(typed)) {
                return relation;
            }
        }
        throw Problem.invalid("relation", "accounts.recusal.relation");
    }

    @Override
    public void withdraw(UUID id) {
        Account account = scope.own();
        Recusal found =
                register.of(account).stream()
                        .filter(r -> r.id().equals(id) && r.relation() != Relation.SELF)
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("accounts.recusal.absent"));
        register.end(account, found);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public StandsAside of(String username) {
        return accounts.find(username).map(this::of).orElse(new StandsAside(false, Set.of()));
    }

    private StandsAside of(Account account) {
        List<Recusal> recusals = register.of(account);
        return new StandsAside(
                recusals.stream().anyMatch(r -> r.relation() == Relation.SELF),
                recusals.stream().map(Recusal::numberIndex).collect(Collectors.toSet()));
    }
}
