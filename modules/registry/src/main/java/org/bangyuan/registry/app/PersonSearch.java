package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.registry.api.People.Filter;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.SearchText;
import org.bangyuan.registry.persistence.PersonFilter;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** The search box and the list of people: what was typed becomes a blind index or a name. */
@ApplicationScoped
class PersonSearch {
    private final Persons persons;
    private final Seals seals;
    private final PersonViews views;
    private final Clock clock;

    protected PersonSearch() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    PersonSearch(Persons persons, Seals seals, PersonViews views, Clock clock) {
        this.persons = persons;
        this.seals = seals;
        this.views = views;
        this.clock = clock;
    }

    Page<PersonRow> list(Filter filter, Scope scope, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        PersonFilter wanted =
                byText(SearchText.of(filter.text()))
                        .holding(filter.identity(), today)
                        .registered(filter.register(), today)
                        .inTown(filter.town());
        Page<Person> found = persons.page(wanted, scope, page);
        return new Page<>(views.rows(found.rows(), today), found.total());
    }

    private PersonFilter byText(SearchText text) {
        return switch (text.kind()) {
            case EVERYBODY -> PersonFilter.everybody();
            case CITIZEN_ID -> PersonFilter.citizenId(seals.citizenIdIndex(text.value()));
            case PHONE -> PersonFilter.phone(seals.phoneIndex(text.value()));
            case LAST_FOUR_AND_NAME ->
                    PersonFilter.lastFourAndName(
                            seals.lastFourNameIndex(text.lastFour(), text.value()));
            case NAME -> PersonFilter.nameBeginning(text.value());
        };
    }

    Optional<PersonRow> byCitizenId(CitizenId id, Jurisdiction jurisdiction) {
        return persons.byCitizenIdAnywhere(seals.citizenIdIndex(id.number()))
                .map(
                        person ->
                                jurisdiction.covers(person.handling())
                                        ? views.rows(List.of(person), LocalDate.now(clock)).get(0)
                                        : views.stranger(person));
    }
}
