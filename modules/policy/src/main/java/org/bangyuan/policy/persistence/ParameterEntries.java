package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.policy.domain.DocumentCheck;
import org.bangyuan.policy.domain.ParameterEntry;

/** The parameter values. The whole table is small: some hundred rows a year. */
@ApplicationScoped
public class ParameterEntries {
    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    public void add(ParameterEntry entry) {
        entityManager.persist(entry);
    }

    /** Before a row that refers to a new value. */
    public void flush() {
        entityManager.flush();
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select e.id from ParameterEntry e")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** In the order of entry; a value that waits for approval is not among them. */
    public List<ParameterEntry> approved() {
        return entityManager
                .createQuery(
                        "select e from ParameterEntry e where e.approvedBy is not null"
                                + " order by e.position",
                        ParameterEntry.class)
                .getResultList();
    }

    /** Of one parameter, in the order of entry. */
    public List<ParameterEntry> approved(String name) {
        return entityManager
                .createQuery(
                        "select e from ParameterEntry e where e.approvedBy is not null"
                                + " and e.name = :name order by e.position",
                        ParameterEntry.class)
                .setParameter("name", name)
                .getResultList();
    }

    /** Approved by that person since a moment. */
    public List<ParameterEntry> approvedBy(String username, Instant since) {
        return entityManager
                .createQuery(
                        "select e from ParameterEntry e where e.approvedBy = :username"
                                + " and e.approvedAt >= :since order by e.position",
                        ParameterEntry.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .getResultList();
    }

    public Optional<ParameterEntry> find(UUID id) {
        return Optional.ofNullable(entityManager.find(ParameterEntry.class, id));
    }

    public void add(DocumentCheck check) {
        entityManager.persist(check);
    }

    /** The looks at documents of one parameter's values, oldest first. */
    public List<DocumentCheck> checks(String name) {
        return entityManager
                .createQuery(
                        "select c from DocumentCheck c where c.value in"
                                + " (select e.id from ParameterEntry e where e.name = :name)"
                                + " order by c.checkedAt",
                        DocumentCheck.class)
                .setParameter("name", name)
                .getResultList();
    }

    /** Grows whenever a value is approved or looked at: tells whether a copy is outdated. */
    public long state() {
        Number state =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        "select (select count(*) from policy.parameter_value"
                                                + " where approved_by is not null)"
                                                + " + (select count(*) from policy.parameter_check)")
                                .getSingleResult();
        return state.longValue();
    }
}
