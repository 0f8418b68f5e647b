package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.payments.domain.Account;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/** What the registry knows today about the person behind a line. */
@Dependent
class Payees {
    private final People people;

    @Inject
    Payees(People people) {
        this.people = people;
    }

    Account account(PaymentLine line) {
        return account(line.grant().applicant());
    }

    Account account(UUID person) {
        People.PayeeAccount found = people.payeeAccount(new PersonId(person));
        return new Account(
                        found.holder(),
                        found.bank(),
                        found.lastFour(),
                        found.recordedOn(),
                        found.recordedBy())
                .proposedBy(found.proposedBy());
    }

    /** The whole number, for the bank; the registry audits that it was read. */
    Optional<BankAccount> number(PaymentLine line) {
        return people.accountForPayment(new PersonId(line.grant().applicant()));
    }

    boolean isDead(PaymentLine line) {
        return people.payeeAccount(new PersonId(line.grant().applicant())).died() != null;
    }

    List<Exclusion> exclusions(PaymentLine line) {
        return people.exclusionsForPayment(new PersonId(line.grant().applicant()));
    }

    /** By person, for all of these lines at once. */
    Map<UUID, List<Exclusion>> exclusions(List<PaymentLine> lines) {
        Set<PersonId> ids =
                lines.stream()
                        .map(line -> new PersonId(line.grant().applicant()))
                        .collect(Collectors.toSet());
        Map<UUID, List<Exclusion>> byPerson = new HashMap<>();
        people.exclusionsForPayment(ids)
                .forEach((id, exclusions) -> byPerson.put(id.value(), exclusions));
        return byPerson;
    }
}
