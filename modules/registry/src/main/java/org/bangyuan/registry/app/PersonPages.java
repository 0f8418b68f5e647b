package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/** One person, today or as known on another day. */
@ApplicationScoped
class PersonPages {
    private final Persons persons;
    private final Facts facts;
    private final PersonViews views;
    private final Clock clock;

    protected PersonPages() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    PersonPages(Persons persons, Facts facts, PersonViews views, Clock clock) {
        this.persons = persons;
        this.facts = facts;
        this.views = views;
        this.clock = clock;
    }

    PersonView today(PersonId id, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return asOf(id, scope, today, today);
    }

    PersonView asOf(PersonId id, Scope scope, LocalDate validOn, LocalDate knownOn) {
        Person person = persons.find(id.value(), scope).orElseThrow(Permissions::noSuchPerson);
        boolean isToday = validOn.equals(LocalDate.now(clock));
        Instant endOfDay = knownOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        PersonState state =
                Facts.on(facts.knownAt(PersonState.class, person.id(), endOfDay), validOn)
                        .orElseThrow(Permissions::noSuchPerson);
        return views.view(person, state, new PersonViews.View(validOn, endOfDay, isToday));
    }
}
