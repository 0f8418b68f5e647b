package org.bangyuan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.domain.Suspension;

/** 停发决定 by person; the caller has seen that the person is in sight. */
@ApplicationScoped
public class Suspensions {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "assessment")
    private EntityManager entities;

    public void add(Suspension suspension) {
        entities.persist(suspension);
        entities.flush();
    }

    /** The newest first. */
    public List<Suspension> of(UUID person) {
        return entities.createQuery(
                        "select s from Suspension s where s.person = :person"
                                + " order by s.decidedOn desc, s.recordedAt desc",
                        Suspension.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Of the county that has decided it, for a change. */
    public Optional<Suspension> lock(UUID id, String countyOrg) {
        return Optional.ofNullable(
                        entities.find(Suspension.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(suspension -> suspension.countyOrg().equals(countyOrg));
    }
}
