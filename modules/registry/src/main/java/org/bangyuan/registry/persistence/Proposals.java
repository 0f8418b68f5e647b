package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.domain.Proposal;

/** What waits for a second person. */
@ApplicationScoped
public class Proposals {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    public void add(Proposal proposal) {
        entities.persist(proposal);
    }

    /** Locked, so that two who settle it wait for each other. */
    public Optional<Proposal> find(UUID id) {
        return Optional.ofNullable(
                entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** About a person whom the caller has found within their scope. */
    public List<Proposal> waitingAbout(UUID person) {
        return entities.createQuery(
                        "select r from Proposal r where r.person = :person"
                                + " and r.state = :waiting order by r.proposedAt",
                        Proposal.class)
                .setParameter("person", person)
                .setParameter("waiting", Proposal.State.WAITING)
                .getResultList();
    }

    /** The oldest first. */
    public List<Proposal> waiting(Scope scope) {
        TypedQuery<Proposal> query =
                entities.createQuery(
                                "select r from Proposal r, Person p where p.id = r.person"
                                        + " and r.state = :waiting and "
                                        + scope.condition()
                                        + " order by r.proposedAt",
                                Proposal.class)
                        .setParameter("waiting", Proposal.State.WAITING)
                        .setMaxResults(MOST);
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        return query.getResultList();
    }
}
