package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile.Warning;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.CircumstancePeriod;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.Majority;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Phone;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Seals;

/** All facts about a person as pages show them: on both time axes, numbers masked. */
@ApplicationScoped
class FactFile {
    private final Persons persons;
    private final Facts facts;
    private final Seals seals;
    private final Clock clock;

    protected FactFile() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    FactFile(Persons persons, Facts facts, Seals seals, Clock clock) {
        this.persons = persons;
        this.facts = facts;
        this.seals = seals;
        this.clock = clock;
    }

    List<FactView> knownOn(Person person, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return of(person, kind -> facts.knownAt(kind, person.id(), end))
                .sorted(
                        Comparator.comparing((FactView fact) -> fact.id().kind())
                                .thenComparing(FactView::from, Comparator.reverseOrder()))
                .toList();
    }

    List<FactView> everRecorded(Person person) {
        return of(person, kind -> facts.everRecorded(kind, person.id()))
                .sorted(
                        Comparator.comparing(FactView::recordedAt, Comparator.reverseOrder())
                                .thenComparing(fact -> fact.id().kind())
                                .thenComparing(FactView::from, Comparator.reverseOrder()))
                .toList();
    }

    private Stream<FactView> of(
            Person person, Function<Class<? extends Fact>, List<? extends Fact>> question) {
        return Arrays.stream(FactKind.values())
                .map(Facts::of)
                .distinct()
                .map(question)
                .flatMap(Collection::stream)
                .map(fact -> view(person, fact));
    }

    FactView fact(Person person, FactId id) {
        return view(person, recorded(person, id));
    }

    private Fact recorded(Person person, FactId id) {
        return facts.find(Facts.of(id.kind()), person.id(), id.value())
                .orElseThrow(Permissions::noSuchPerson);
    }

    /** What is believed now of the same question, or took its place in one act. */
    List<FactView> inPlaceOf(Person person, FactId id) {
        Fact gone = recorded(person, id);
        return facts.believed(Facts.of(id.kind()), person.id()).stream()
                .filter(
                        fact ->
                                fact.answersTheSameAs(gone)
                                        || fact.kind() == gone.kind()
                                                && fact.recordedAt().equals(gone.supersededAt()))
                .map(fact -> view(person, fact))
                .toList();
    }

    List<Circumstance> circumstances(Person person, LocalDate day) {
        return facts.believed(CircumstancePeriod.class, person.id()).stream()
                .filter(fact -> fact.period().contains(day))
                .map(CircumstancePeriod::circumstance)
                .toList();
    }

    Map<PersonId, String> names(List<PersonId> ids) {
        return persons.all(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(found -> new PersonId(found.id()), Person::name));
    }

    private FactView view(Person person, Fact fact) {
        Map<String, String> said = new LinkedHashMap<>(fact.said());
        if (fact instanceof AccountPeriod account) {
            said.put("number", seals.account(person.id(), account.number()).lastFour());
        } else if (fact instanceof PersonState state && state.phone() != null) {
            said.put("phone", Phone.masked(seals.phone(person.id(), state.phone())));
        }
        return new FactView(
                new FactId(fact.kind(), fact.id()),
                said,
                fact.from(),
                fact.to(),
                fact.source(),
                fact.recordedAt(),
                fact.recordedBy(),
                fact.supersededAt());
    }

    List<Warning> warnings(Person person, LocalDate day, int daysAhead) {
        LocalDate horizon = day.plusDays(daysAhead);
        List<Warning> warnings = new ArrayList<>();
        LocalDate lastAsMinor = Majority.lastDayAsMinor(person.born());
        facts.believed(IdentityPeriod.class, person.id()).stream()
                .filter(period -> period.statement().kin() == Kin.CHILD)
                .filter(period -> period.period().contains(lastAsMinor))
                .filter(period -> !lastAsMinor.isBefore(day) && !lastAsMinor.isAfter(horizon))
                .forEach(
                        period -> warnings.add(new Warning("registry.warn.majority", lastAsMinor)));
        facts.believed(RegisterPeriod.class, person.id()).stream()
                .filter(period -> period.to() != null && period.period().contains(day))
                .filter(period -> !period.to().isAfter(horizon))
                .forEach(
                        period ->
                                warnings.add(
                                        new Warning(
                                                "registry.warn.register." + period.register(),
                                                period.to())));
        return warnings;
    }
}
