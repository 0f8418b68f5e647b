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
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
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

    public Optional<Person> find(UUID id, Scope scope) {
        return query(
                        "select p from Person p where p.id = :id and " + scope.condition(),
                        Person.class,
                        scope)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Without a scope: for payments of decided cases and for the composition of families. */
    public Optional<Person> findAnywhere(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** Without a scope: a number is registered once in the whole city. */
    public Optional<Person> byCitizenIdAnywhere(byte[] index) {
        return entities
                .createQuery("select p from Person p where p.citizenIdIndex = :index", Person.class)
                .setParameter("index", index)
                .getResultList()
                .stream()
                .findFirst();
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

    /** In the order of the names. */
    public Page<Person> page(PersonFilter filter, Scope scope, PageRequest page) {
        String where = " from Person p where " + scope.condition() + " and " + filter.condition();
        TypedQuery<Person> rows =
                query("select p" + where + " order by p.name, p.id", Person.class, scope);
        TypedQuery<Long> count = query("select count(p)" + where, Long.class, scope);
        filter.values().forEach(rows::setParameter);
        filter.values().forEach(count::setParameter);
        List<Person> found =
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        boolean isWhole = page.offset() == 0 && found.size() < page.size();
        return new Page<>(found, isWhole ? found.size() : count.getSingleResult());
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Scope scope) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        return query;
    }
}
