package org.bangyuan.policy.persistence;

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
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.ProposalView.State;
import org.bangyuan.policy.domain.Proposal;

/** 变更审批单. What somebody does not see is not found. */
@ApplicationScoped
public class Sheets {
    private static final int MOST_ABOUT = 100;
    private static final String WANTED =
            " from Proposal p where (:everywhere = true or p.organisation in :organisations)"
                    + " and (:anyState = true or p.state = :state)"
                    + " and (:anySubject = true or p.subject = :subject)";

    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    /**
     * Whose sheets somebody sees.
     *
     * @param everywhere true for the city
     * @param organisations else the own one and the city's, never empty
     */
    public record Sight(boolean everywhere, Collection<String> organisations) {
        public Sight {
            organisations = List.copyOf(organisations);
        }

        public boolean covers(String organisation) {
            return everywhere || organisations.contains(organisation);
        }
    }

    public void add(Proposal proposal) {
        entityManager.persist(proposal);
    }

    /** Held until the transaction ends. */
    public Optional<Proposal> lock(UUID id, Sight sight) {
        return Optional.ofNullable(
                        entityManager.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> sight.covers(found.organisation()));
    }

    public Optional<Proposal> find(UUID id, Sight sight) {
        return Optional.ofNullable(entityManager.find(Proposal.class, id))
                .filter(found -> sight.covers(found.organisation()));
    }

    public Page<Proposal> page(
            State state, Change.Subject subject, Sight sight, PageRequest request) {
        long total =
                wanted("select count(p)", Long.class, state, subject, sight, "").getSingleResult();
        List<Proposal> rows =
                wanted(
                                "select p",
                                Proposal.class,
                                state,
                                subject,
                                sight,
                                " order by p.enteredAt desc, p.id")
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList();
        return new Page<>(rows, total);
    }

    private <T> TypedQuery<T> wanted(
            String select,
            Class<T> type,
            State state,
            Change.Subject subject,
            Sight sight,
            String order) {
        return entityManager
                .createQuery(select + WANTED + order, type)
                .setParameter("everywhere", sight.everywhere())
                .setParameter("organisations", sight.organisations())
                .setParameter("anyState", state == null)
                .setParameter("state", state == null ? State.PROPOSED : state)
                .setParameter("anySubject", subject == null)
                .setParameter("subject", subject == null ? Change.Subject.PARAMETER : subject);
    }

    /** All that wait, within sight. */
    public List<Proposal> waiting(Sight sight) {
        return wanted(
                        "select p",
                        Proposal.class,
                        State.PROPOSED,
                        null,
                        sight,
                        " order by p.enteredAt")
                .setMaxResults(MOST_ABOUT)
                .getResultList();
    }

    /** The one that waits about a thing. */
    public Optional<Proposal> waiting(Change.Subject subject, String key) {
        return entityManager
                .createQuery(
                        "select p from Proposal p where p.subject = :subject and p.key = :key"
                                + " and p.state = :state",
                        Proposal.class)
                .setParameter("subject", subject)
                .setParameter("key", key)
                .setParameter("state", State.PROPOSED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Newest first.
     *
     * @param key in full, or its first word followed by a blank
     */
    public List<Proposal> about(Change.Subject subject, String key, Sight sight) {
        return entityManager
                .createQuery(
                        "select p from Proposal p where p.subject = :subject"
                                + " and (p.key = :key or p.key like :below)"
                                + " and (:everywhere = true or p.organisation in :organisations)"
                                + " order by p.enteredAt desc",
                        Proposal.class)
                .setParameter("subject", subject)
                .setParameter("key", key)
                .setParameter("below", key + " %")
                .setParameter("everywhere", sight.everywhere())
                .setParameter("organisations", sight.organisations())
                .setMaxResults(MOST_ABOUT)
                .getResultList();
    }
}
