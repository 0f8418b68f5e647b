package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.domain.Person;

/**
 * Everybody who is registered. Reading takes the scope of the acting user; the exceptions say so.
 */
@ApplicationScoped
public class Persons {
    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
    }

    public void flush() {
        entities.flush();
    }

    /** By the id of the person, or by that of a record that was merged into theirs. */
    public Optional<Person> find(UUID id, Scope scope) {
        return query(
                        "select p from Person p where p.mergedInto is null and (p.id = :id or p.id ="
                                + " (select q.mergedInto from Person q where q.id = :id)) and "
                                + scope.condition(),
                        Person.class,
                        scope)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Without a scope: for payments of decided cases and for the composition of families. */
    public Optional<Person> findAnywhere(UUID id) {
        return survivor(Optional.ofNullable(entities.find(Person.class, id)));
    }

    /** Without a scope: a number is registered once in the whole city. */
    public Optional<Person> byCitizenIdAnywhere(byte[] index) {
        return survivor(
                entities
                        .createQuery(
                                "select p from Person p where p.citizenIdIndex = :index",
                                Person.class)
                        .setParameter("index", index)
                        .getResultList()
                        .stream()
                        .findFirst());
    }

    private Optional<Person> survivor(Optional<Person> found) {
        return found.map(
                person ->
                        person.mergedInto() == null
                                ? person
                                : entities.find(Person.class, person.mergedInto()));
    }

    /** The record itself, merged or not, within the scope of the one it was merged into. */
    public Optional<Person> record(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** Records that were merged into this one. */
    public List<Person> mergedInto(UUID survivor) {
        return entities.createQuery(
                        "select p from Person p where p.mergedInto = :survivor order by p.id",
                        Person.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    /** Those of the given persons who are within the scope. */
    public List<Person> all(Collection<UUID> ids, Scope scope) {
        return ids.isEmpty()
                ? List.of()
                : query(
                                "select p from Person p where p.id in :ids and "
                                        + scope.condition(),
                                Person.class,
                                scope)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Waits for whoever is writing facts about these persons; in the order of their ids, so that
     * two writers never wait for each other.
     */
    public List<Person> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Person p where p.id in :ids order by p.id",
                                Person.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    public List<Person> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Scope scope) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        return query;
    }
}
