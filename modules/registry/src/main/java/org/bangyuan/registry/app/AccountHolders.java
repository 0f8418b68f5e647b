package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.registry.domain.Guardianship;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;

/**
 * 户名: in whose name the account of a person may be. Money reaches the person, or a guardian (监护人)
 * on record; to live in the same household is no right to receive for another (ADR 0078).
 */
@ApplicationScoped
class AccountHolders {
    private final Persons persons;
    private final Facts facts;
    private final Clock clock;

    protected AccountHolders() {
        this(null, null, null); // for the container only
    }

    @Inject
    AccountHolders(Persons persons, Facts facts, Clock clock) {
        this.persons = persons;
        this.facts = facts;
        this.clock = clock;
    }

    /** True where the name is that of the person, or of somebody who is their guardian today. */
    boolean mayHold(Person person, String holder) {
        return person.name().equals(holder) || isGuardian(person, holder);
    }

    private boolean isGuardian(Person person, String name) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> guardians =
                facts.believed(Guardianship.class, person.id()).stream()
                        .filter(guardian -> guardian.period().contains(today))
                        .map(Guardianship::guardian)
                        .collect(Collectors.toSet());
        return persons.all(guardians).stream().anyMatch(guardian -> guardian.name().equals(name));
    }
}
