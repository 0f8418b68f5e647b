package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.bangyuan.policy.domain.ParameterEntry;

/** The parameter values. The whole table is small: some hundred rows a year. */
@ApplicationScoped
public class ParameterEntries {
    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    public void add(ParameterEntry entry) {
        entityManager.persist(entry);
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

    public long countApproved() {
        return entityManager
                .createQuery(
                        "select count(e) from ParameterEntry e where e.approvedBy is not null",
                        Long.class)
                .getSingleResult();
    }
}
