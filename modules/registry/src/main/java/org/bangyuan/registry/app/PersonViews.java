package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Phone;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Seals;
import org.bangyuan.registry.persistence.Standings;

/** Puts persons and their facts together as pages show them, with every number masked. */
@ApplicationScoped
class PersonViews {
    private final Persons persons;
    private final Facts facts;
    private final Standings standings;
    private final Seals seals;
    private final AreaNames areas;

    protected PersonViews() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    PersonViews(Persons persons, Facts facts, Standings standings, Seals seals, AreaNames areas) {
        this.persons = persons;
        this.facts = facts;
        this.standings = standings;
        this.seals = seals;
        this.areas = areas;
    }

    /**
     * @param day whose facts come first
     * @param moment up to which recordings count
     * @param ahead whether periods are shown that begin after the day
     */
    record View(LocalDate day, Instant moment, boolean ahead) {}

    /** Rows of a list, in the order given, with one more statement for all of them. */
    List<PersonRow> rows(List<Person> found, LocalDate today) {
        Map<UUID, Standings.Standing> known =
                standings.on(found.stream().map(Person::id).toList(), today);
        AreaNames.Lookup names = areas.lookup();
        return found.stream()
                .map(
                        person ->
                                row(
                                        person,
                                        known.getOrDefault(person.id(), Standings.Standing.NONE),
                                        names))
                .toList();
    }

    private PersonRow row(Person person, Standings.Standing standing, AreaNames.Lookup names) {
        return new PersonRow(
                new PersonId(person.id()),
                person.name(),
                seals.citizenId(person.id(), person.citizenId()).masked(),
                person.sex(),
                person.born(),
                standing.identity() == null ? null : "registry.identity." + standing.identity(),
                names.of(person.hukouArea()),
                masked(person.id(), person.phone()),
                standing.register() == null ? null : "registry.register." + standing.register());
    }

    /** What may be seen of somebody outside the jurisdiction: name and masked number. */
    PersonRow stranger(Person person) {
        return new PersonRow(
                new PersonId(person.id()),
                person.name(),
                seals.citizenId(person.id(), person.citizenId()).masked(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private String masked(UUID person, byte[] sealedPhone) {
        String phone = seals.phone(person, sealedPhone);
        return phone == null ? null : Phone.masked(phone);
    }

    /**
     * @param state of the day, which may differ from that of today
     */
    PersonView view(Person person, PersonState state, View view) {
        UUID id = person.id();
        return new PersonView(
                new PersonId(id),
                person.version(),
                state.name(),
                seals.citizenId(id, person.citizenId()).masked(),
                person.sex(),
                person.born(),
                state.died(),
                masked(id, state.phone()),
                state.hukouArea(),
                areas.lookup().of(state.hukouArea()),
                state.residence(),
                state.handling(),
                identities(id, view),
                household(id, view),
                registers(id, view),
                exclusions(id, view),
                account(id, view));
    }

    private <F extends Fact> List<F> known(Class<F> kind, UUID person, View view) {
        return facts.knownAt(kind, person, view.moment()).stream()
                .filter(fact -> view.ahead() || !fact.from().isAfter(view.day()))
                .sorted(Comparator.comparing(fact -> !fact.period().contains(view.day())))
                .toList();
    }

    private List<PersonView.IdentityPeriod> identities(UUID id, View view) {
        return known(IdentityPeriod.class, id, view).stream().map(PersonViews::view).toList();
    }

    private static PersonView.IdentityPeriod view(IdentityPeriod period) {
        var said = period.statement();
        return new PersonView.IdentityPeriod(
                said.identity(),
                said.kin(),
                said.survivorKind() == null ? null : "registry.survivor." + said.survivorKind(),
                said.regularPension(),
                period.from(),
                period.to(),
                said.note(),
                period.source(),
                period.recordedOn(),
                said.service());
    }

    private List<PersonView.RegisterPeriod> registers(UUID id, View view) {
        return known(RegisterPeriod.class, id, view).stream()
                .map(
                        period ->
                                new PersonView.RegisterPeriod(
                                        period.register().name(),
                                        period.entry().area(),
                                        period.from(),
                                        period.to(),
                                        period.entry().certificate(),
                                        period.source()))
                .toList();
    }

    private List<PersonView.ExclusionPeriod> exclusions(UUID id, View view) {
        return known(ExclusionOnRecord.class, id, view).stream()
                .map(
                        fact ->
                                new PersonView.ExclusionPeriod(
                                        fact.finding().ground().citation().clause(),
                                        fact.from(),
                                        fact.to(),
                                        fact.source()))
                .toList();
    }

    private PersonView.Account account(UUID id, View view) {
        return Facts.on(facts.knownAt(AccountPeriod.class, id, view.moment()), view.day())
                .map(
                        account ->
                                new PersonView.Account(
                                        account.bank(),
                                        seals.account(id, account.number()).lastFour(),
                                        account.holder(),
                                        account.from()))
                .orElse(null);
    }

    private PersonView.Household household(UUID id, View view) {
        return Facts.on(facts.knownAt(HouseholdMember.class, id, view.moment()), view.day())
                .map(place -> new PersonView.Household(place.household(), members(place, view)))
                .orElse(null);
    }

    private List<PersonView.Member> members(HouseholdMember place, View view) {
        List<HouseholdMember> places = facts.members(place.household(), view.day(), view.moment());
        List<UUID> ids = places.stream().map(Fact::person).toList();
        Map<UUID, Person> byId =
                persons.all(ids).stream().collect(Collectors.toMap(Person::id, p -> p));
        Set<UUID> veterans =
                facts.believedOn(IdentityPeriod.class, ids, view.day()).stream()
                        .filter(period -> period.identity() == Identity.VETERAN)
                        .map(Fact::person)
                        .collect(Collectors.toSet());
        return places.stream()
                .map(member -> view(member, byId.get(member.person()), veterans))
                .toList();
    }

    private PersonView.Member view(HouseholdMember place, Person person, Set<UUID> veterans) {
        return new PersonView.Member(
                new PersonId(person.id()),
                person.name(),
                seals.citizenId(person.id(), person.citizenId()).masked(),
                place.relation(),
                person.born(),
                veterans.contains(person.id()),
                place.from());
    }
}
