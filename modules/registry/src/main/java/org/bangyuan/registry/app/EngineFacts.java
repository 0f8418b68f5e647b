package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.IdentityStatement;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/** What the engines are told about a person: recorded facts, nothing concluded from them. */
@ApplicationScoped
class EngineFacts {
    private final Persons persons;
    private final Facts facts;

    protected EngineFacts() {
        this(null, null); // for the container only
    }

    @Inject
    EngineFacts(Persons persons, Facts facts) {
        this.persons = persons;
        this.facts = facts;
    }

    Applicant applicant(PersonId id, Scope scope, Identity appliesAs, LocalDate validOn) {
        Person person = find(id, scope);
        Optional<IdentityStatement> held =
                facts.believed(IdentityPeriod.class, person.id()).stream()
                        .filter(period -> period.identity() == appliesAs)
                        .filter(period -> period.period().contains(validOn))
                        .map(IdentityPeriod::statement)
                        .findFirst();
        return new Applicant(
                held.map(IdentityStatement::identity).orElse(null),
                held.map(IdentityStatement::kin).orElse(null),
                person.born(),
                AreaCode.of(person.hukouArea()),
                held.map(IdentityStatement::regularPension).orElse(false));
    }

    List<Exclusion> exclusions(PersonId id, Scope scope) {
        return exclusions(find(id, scope));
    }

    /** For what a county pays by its own decision, wherever the person belongs now. */
    List<Exclusion> exclusionsAnywhere(PersonId id) {
        return exclusions(persons.findAnywhere(id.value()).orElseThrow(Permissions::noSuchPerson));
    }

    /** As {@link #exclusionsAnywhere(PersonId)}, in two statements however many they are. */
    Map<PersonId, List<Exclusion>> exclusionsAnywhere(Collection<PersonId> ids) {
        Map<UUID, UUID> survivors = new HashMap<>();
        for (Person person : persons.all(ids.stream().map(PersonId::value).toList())) {
            survivors.put(
                    person.id(), person.mergedInto() == null ? person.id() : person.mergedInto());
        }
        Map<UUID, List<Exclusion>> known =
                facts.believed(ExclusionOnRecord.class, survivors.values()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ExclusionOnRecord::person,
                                        Collectors.mapping(
                                                ExclusionOnRecord::asFact, Collectors.toList())));
        Map<PersonId, List<Exclusion>> found = new HashMap<>();
        for (PersonId id : ids) {
            UUID survivor = survivors.get(id.value());
            if (survivor == null) {
                throw Permissions.noSuchPerson();
            }
            found.put(id, known.getOrDefault(survivor, List.of()));
        }
        return found;
    }

    private List<Exclusion> exclusions(Person person) {
        return facts.believed(ExclusionOnRecord.class, person.id()).stream()
                .map(ExclusionOnRecord::asFact)
                .toList();
    }

    private Person find(PersonId id, Scope scope) {
        return persons.find(id.value(), scope).orElseThrow(Permissions::noSuchPerson);
    }
}
