package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.Duplicates.Asked;
import org.bangyuan.registry.api.Duplicates.Record;
import org.bangyuan.registry.api.Duplicates.Suspicion;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.Likeness;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Phone;
import org.bangyuan.registry.persistence.MergeRequests;
import org.bangyuan.registry.persistence.MergeRequests.Request;
import org.bangyuan.registry.persistence.Merges;
import org.bangyuan.registry.persistence.Merges.Pair;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** 疑似重复: the database finds pairs by name, birthday and phone; the numbers are compared here. */
@ApplicationScoped
class Suspicions {
    private static final int MOST_PAIRS = 1_000;
    private static final int MOST = 200;

    private final Merges merges;
    private final MergeRequests requests;
    private final Persons persons;
    private final Seals seals;
    private final Organisations organisations;

    protected Suspicions() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Suspicions(
            Merges merges,
            MergeRequests requests,
            Persons persons,
            Seals seals,
            Organisations organisations) {
        this.merges = merges;
        this.requests = requests;
        this.persons = persons;
        this.seals = seals;
        this.organisations = organisations;
    }

    /** Those of the acting user; what was asked about first, then the strongest. */
    List<Suspicion> list(Scope scope) {
        List<Request> asked = requests.waiting();
        List<Pair> pairs =
                scope.organisation() == null ? merges.asked() : merges.alike(scope, MOST_PAIRS);
        Set<UUID> ids =
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .collect(Collectors.toSet());
        Map<UUID, Person> people = byId(persons.all(ids));
        Set<UUID> within = byId(persons.all(ids, scope)).keySet();
        return pairs.stream()
                .map(pair -> suspicion(pair, people, within, asked))
                .flatMap(found -> found.stream())
                .sorted(
                        Comparator.comparing((Suspicion found) -> found.asked() == null)
                                .thenComparing(found -> !found.strong()))
                .limit(MOST)
                .toList();
    }

    private static Map<UUID, Person> byId(Collection<Person> found) {
        return found.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private java.util.Optional<Suspicion> suspicion(
            Pair pair, Map<UUID, Person> people, Set<UUID> within, List<Request> asked) {
        Person first = people.get(pair.first());
        Person second = people.get(pair.second());
        Likeness likeness = Likeness.of(pair.compared(), number(first), number(second));
        Asked request =
                asked.stream()
                        .filter(each -> each.isOf(first.id(), second.id()))
                        .findFirst()
                        .map(each -> new Asked(each.on(), asking(each.org()), each.reason()))
                        .orElse(null);
        if (request == null && !likeness.isWorthALook()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                new Suspicion(
                        record(first, within.contains(first.id())),
                        record(second, within.contains(second.id())),
                        likeness.grounds().stream()
                                .map(ground -> "registry.likeness." + ground)
                                .toList(),
                        likeness.isStrong(),
                        request));
    }

    private String number(Person person) {
        return seals.citizenId(person.id(), person.citizenId()).number();
    }

    private Record record(Person person, boolean within) {
        String phone = within ? seals.phone(person.id(), person.phone()) : null;
        return new Record(
                new PersonId(person.id()),
                person.name(),
                seals.citizenId(person.id(), person.citizenId()).masked(),
                within ? person.born() : null,
                phone == null ? null : Phone.masked(phone),
                within ? person.residence() : null,
                responsible(person),
                LocalDate.ofInstant(person.recordedAt(), ZoneOffset.ofHours(8)),
                within);
    }

    /** The county too: the same name of a street is in several. */
    private String responsible(Person person) {
        String town = person.handling().townOrg();
        String county = areaName(person.handling().countyOrg());
        return town == null ? county : county + areaName(town);
    }

    private String areaName(String code) {
        return organisations.find(code).map(Organisation::areaName).orElse(code);
    }

    /** Who asks, with the county. */
    private String asking(String organisation) {
        Handling handling = organisations.handlingAt(organisation);
        String county = areaName(handling.countyOrg());
        return organisation.equals(handling.countyOrg()) ? county : county + areaName(organisation);
    }
}
