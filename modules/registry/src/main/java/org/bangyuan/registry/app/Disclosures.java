package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.registry.api.People.ConsentInForce;
import org.bangyuan.registry.api.People.PayeeAccount;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.Consent;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** Opening what is sealed (SD-14): whoever sees a whole number leaves a row, with the purpose. */
@ApplicationScoped
class Disclosures {
    private static final int LONGEST_PURPOSE = 100;

    /** Rows of their own, so that many readers do not bury what was changed. */
    private static final String ACCESS = "person-access";

    private final Persons persons;
    private final Facts facts;
    private final Seals seals;
    private final AuditTrail audit;
    private final Clock clock;

    protected Disclosures() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Disclosures(Persons persons, Facts facts, Seals seals, AuditTrail audit, Clock clock) {
        this.persons = persons;
        this.facts = facts;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    CitizenId unmask(PersonId id, Scope scope, String purpose) {
        FieldCheck check = new FieldCheck();
        String why = check.requiredText("purpose", purpose, LONGEST_PURPOSE);
        if (why.matches("(?s).*\\d{15}.*")) {
            check.refuse("purpose", "registry.purpose-without-numbers");
        }
        check.throwIfRefused();
        Person person = persons.find(id.value(), scope).orElseThrow(Permissions::noSuchPerson);
        record("registry.audit.unmasked", person, Map.of("purpose", why));
        return seals.citizenId(person.id(), person.citizenId());
    }

    /**
     * 查阅: nothing was unmasked, but somebody looked at the whole of what is known of the person.
     */
    void opened(Person person, String purpose) {
        record(ACCESS, "registry.audit.opened", person, Map.of("purpose", purpose));
    }

    PayeeAccount payeeAccount(PersonId id) {
        Person person = anywhere(id);
        return current(person)
                .map(
                        account ->
                                new PayeeAccount(
                                        account.bank(),
                                        seals.account(person.id(), account.number()).lastFour(),
                                        account.holder(),
                                        account.recordedOn(),
                                        account.recordedBy(),
                                        account.proposedBy(),
                                        person.died()))
                .orElseGet(
                        () -> new PayeeAccount(null, null, null, null, null, null, person.died()));
    }

    Optional<ConsentInForce> consentInForce(PersonId id, LocalDate day) {
        return Facts.on(facts.believed(Consent.class, anywhere(id).id()), day)
                .map(
                        consent ->
                                new ConsentInForce(
                                        consent.id(),
                                        consent.scope(),
                                        consent.from(),
                                        consent.to()));
    }

    Optional<BankAccount> accountForPayment(PersonId id) {
        Person person = anywhere(id);
        Optional<BankAccount> account =
                current(person).map(known -> seals.account(person.id(), known.number()));
        account.ifPresent(known -> record("registry.audit.account-read", person, Map.of()));
        return account;
    }

    private Optional<AccountPeriod> current(Person person) {
        return Facts.on(facts.believed(AccountPeriod.class, person.id()), LocalDate.now(clock));
    }

    private Person anywhere(PersonId id) {
        return persons.findAnywhere(id.value()).orElseThrow(Permissions::noSuchPerson);
    }

    private void record(String action, Person person, Map<String, String> detail) {
        record("person", action, person, detail);
    }

    private void record(String subject, String action, Person person, Map<String, String> detail) {
        audit.record(
                new AuditEntry(
                        action, subject, person.id(), person.handling().countyOrg(), detail));
    }
}
