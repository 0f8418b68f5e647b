package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.registry.api.People.Filter;
import org.bangyuan.registry.api.People.Order;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.SearchText;
import org.bangyuan.registry.persistence.PersonFilter;
import org.bangyuan.registry.persistence.PersonLists;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** The search box and the list of people: what was typed becomes a blind index or a name. */
@ApplicationScoped
class PersonSearch {
    private final Persons persons;
    private final PersonLists lists;
    private final Seals seals;
    private final PersonViews views;
    private final Clock clock;

    protected PersonSearch() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    PersonSearch(Persons persons, PersonLists lists, Seals seals, PersonViews views, Clock clock) {
        this.persons = persons;
        this.lists = lists;
        this.seals = seals;
        this.views = views;
        this.clock = clock;
    }

    Page<PersonRow> list(Filter filter, Scope scope, PageRequest page) {
        PersonFilter wanted = wanted(filter);
        List<Person> found = lists.page(wanted, scope, page);
        boolean isWhole = page.offset() == 0 && found.size() < page.size();
        return new Page<>(
                views.rows(found, day(filter)),
                isWhole ? found.size() : lists.count(wanted, scope).number());
    }

    Part<PersonRow> part(Filter filter, Order order, Scope scope, SliceRequest request) {
        LocalDate day = day(filter);
        Part<Person> found = lists.part(wanted(filter), scope, order, request);
        return new Part<>(found.slice().map(people -> views.rows(people, day)), found.count());
    }

    /** The day for which the list stands. */
    LocalDate day(Filter filter) {
        return filter.on() == null ? LocalDate.now(clock) : filter.on();
    }

    /** The condition of the list, on screen as in a file. */
    PersonFilter wanted(Filter filter) {
        LocalDate day = day(filter);
        boolean turns = filter.joined() != null || filter.left() != null;
        return byText(SearchText.of(filter.text()))
                .holding(filter.identity(), day)
                .registered(turns ? null : filter.register(), day)
                .joined(filter.register(), filter.joined())
                .left(filter.register(), filter.left())
                .inCounty(filter.county())
                .inTown(filter.town());
    }

    List<PersonId> aliases(PersonId id) {
        return persons.findAnywhere(id.value())
                .map(
                        person ->
                                Stream.concat(
                                                Stream.of(person),
                                                persons.mergedInto(person.id()).stream())
                                        .map(record -> new PersonId(record.id()))
                                        .toList())
                .orElse(List.of(id));
    }

    private PersonFilter byText(SearchText text) {
        return switch (text.kind()) {
            case EVERYBODY -> PersonFilter.everybody();
            case CITIZEN_ID -> PersonFilter.citizenId(seals.citizenIdIndex(text.value()));
            case PHONE -> PersonFilter.phone(seals.phoneIndex(text.value()));
            case LAST_FOUR_AND_NAME ->
                    PersonFilter.lastFourAndName(
                            seals.lastFourNameIndex(text.lastFour(), text.value()));
            case SOUND -> PersonFilter.soundBeginning(text.value());
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
